package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong before there is a catalog to check: files, YAML, keys and types of values. */
public final class ReadingFaults {
    public static final RuleInfo UNREADABLE_FILE = RuleInfo.error(
            "unreadable-file",
            "a file that cannot be read",
            "The operating system refused to give the file, for example because it does not exist.",
            "Check the path and the permissions.");

    public static final RuleInfo NO_CATALOG = RuleInfo.error(
            "no-catalog",
            "a directory without a catalog",
            "The directory holds no file that ends in `.yaml` or `.yml`. Directories inside of it are not searched.",
            "Put the catalog into the directory, or name the right directory.");

    public static final RuleInfo EMPTY_FILE = RuleInfo.error(
            "empty-file",
            "a file that holds nothing",
            "The file is empty, or holds only comments.",
            "Write the catalog, or remove the file.");

    public static final RuleInfo NOT_UTF_8 = RuleInfo.error(
            "not-utf-8",
            "a file in another encoding than UTF-8",
            "Catalogs are UTF-8 on every machine, so that one file has one meaning. A byte order mark is accepted.",
            "Save the file as UTF-8.");

    public static final RuleInfo TOO_LARGE = RuleInfo.error(
            "too-large",
            "a file over the size limit",
            "A file may have 16 Mi code points. The limit keeps a mistaken file from exhausting the build's memory.",
            "Divide the catalog into several files of one directory.");

    public static final RuleInfo TOO_DEEP = RuleInfo.error(
            "too-deep",
            "elements nested too deeply",
            "Mappings and lists may be nested 64 levels deep.",
            "Flatten the structure. Where a body template has such a depth, ask whether its readers can bear it.");

    public static final RuleInfo TOO_MANY_ALIASES = RuleInfo.error(
            "too-many-aliases",
            "aliases that repeat too much",
            "An alias repeats what its anchor names. Aliases inside of aliases multiply: ten lines can stand for "
                    + "billions of elements. All aliases of a file may repeat 100,000 elements, and none may contain "
                    + "itself.",
            "Write elements out instead of nesting aliases.");

    public static final RuleInfo YAML_SYNTAX = RuleInfo.error(
            "yaml-syntax",
            "text that is not YAML",
            "The file cannot be parsed from this place on, so what follows in it is not checked. Other files are.",
            "Follow the hint. Most often the indentation is off, or a text needs quotes.");

    public static final RuleInfo YAML_TAB = RuleInfo.error(
            "yaml-tab",
            "a tab in the indentation",
            "YAML allows only spaces there, because a tab has no agreed width.",
            "Replace tabs with spaces, and tell the editor to do so for YAML files.");

    public static final RuleInfo UNQUOTED_TEXT = RuleInfo.error(
            "unquoted-text",
            "a text that needs quotes",
            "In YAML, `: ` inside of a text makes it a mapping, and so does `{` at its beginning. `[`, `@`, `*`, `%` and "
                    + "the backtick at the beginning have meanings of their own. The reader goes on as if the text were "
                    + "quoted, so that the rest of the file is checked too.",
            "Put the text in quotes, as the hint shows.");

    public static final RuleInfo SEVERAL_DOCUMENTS = RuleInfo.error(
            "several-documents",
            "more than one YAML document in a file",
            "A line `---` begins another document. A catalog is divided by files, not by documents.",
            "Give each document a file of its own, or remove the line.");

    public static final RuleInfo DUPLICATE_KEY = RuleInfo.error(
            "duplicate-key",
            "a duplicate key",
            "YAML readers disagree on which one counts. It also holds between the files of one catalog.",
            "Remove or rename one of the two.");

    public static final RuleInfo DUPLICATE_CODE = RuleInfo.error(
            "duplicate-code",
            "a code that is defined twice",
            "A code stands for one error. It also holds between the files of one catalog.",
            "Remove one of the two, or give one another code.");

    public static final RuleInfo UNKNOWN_KEY = RuleInfo.error(
            "unknown-key",
            "a key that the catalog language does not have",
            "Whatever it was meant to do, it would do nothing.",
            "Correct the spelling. `docs/reference/keys.md` lists the keys of every element.");

    public static final RuleInfo MISSING_KEY = RuleInfo.error(
            "missing-key", "a missing required key", "The element has no meaning without it.", "Add the key.");

    public static final RuleInfo WRONG_TYPE = RuleInfo.error(
            "wrong-type",
            "a value of the wrong kind",
            "For example a list where one text is expected, or a version `1.0`, which YAML takes for a number.",
            "Write the expected kind. Quote what has to be text.");

    public static final RuleInfo UNKNOWN_VALUE = RuleInfo.error(
            "unknown-value",
            "a word that is not one of those allowed",
            "The key takes one of a few words.",
            "Use one of the words that the hint names.");

    public static final RuleInfo INVALID_DURATION = RuleInfo.error(
            "invalid-duration",
            "a text that is not a duration",
            "Durations are a number with a unit (`500ms`, `1s`, `2m`, `1h`, `1d`), or have the format of ISO 8601 "
                    + "(`PT1M30S`). They are not negative.",
            "Write the unit.");

    public static final RuleInfo INVALID_TYPE = RuleInfo.error(
            "invalid-type",
            "a text that does not name a type",
            "A type is one of `string boolean integer long number decimal instant duration uri uuid any`, `list<T>`, "
                    + "`map<T>`, or the name of one of the catalog's `types`. A question mark at its end makes a "
                    + "parameter or a field optional; inside of `list<…>` and on properties it has no meaning.",
            "Correct the form.");

    public static final RuleInfo INVALID_TEMPLATE = RuleInfo.error(
            "invalid-template",
            "a part of a body template without meaning",
            "A value is a constant, or one binding such as `$retry_after | seconds`. A map with `each` repeats its "
                    + "source. Everything else would write a body that nobody expects.",
            "Follow the hint. A dollar sign that starts a constant is doubled: `$$5`.");

    private ReadingFaults() {}

    /** All of them, in the order of the reference. */
    public static List<RuleInfo> all() {
        return List.of(
                UNREADABLE_FILE,
                NO_CATALOG,
                EMPTY_FILE,
                NOT_UTF_8,
                TOO_LARGE,
                TOO_DEEP,
                TOO_MANY_ALIASES,
                YAML_SYNTAX,
                YAML_TAB,
                UNQUOTED_TEXT,
                SEVERAL_DOCUMENTS,
                DUPLICATE_KEY,
                DUPLICATE_CODE,
                UNKNOWN_KEY,
                MISSING_KEY,
                WRONG_TYPE,
                UNKNOWN_VALUE,
                INVALID_DURATION,
                INVALID_TYPE,
                INVALID_TEMPLATE);
    }
}
