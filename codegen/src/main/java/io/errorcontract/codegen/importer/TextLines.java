package io.errorcontract.codegen.importer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of documents in the forms that a catalog has for them. */
final class TextLines {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");

    private TextLines() {}

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The first sentence, without the full stop, as a message says it. */
    static String sentence(String text) {
        String line = oneLine(text);
        int end = line.indexOf(". ");
        String first = end < 0 ? line : line.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** {@code NotFoundError} gives {@code not_found_error}; empty if the text has neither letters nor digits. */
    static String snakeCase(String text) {
        return joined(CAMEL.matcher(text).replaceAll(" "), "_");
    }

    /** {@code sandbox.not_found} gives {@code SandboxNotFound}. */
    static String pascalCase(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : snakeCase(text).split("_", -1)) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** {@code GitHub API} gives {@code github-api}. */
    static String kebabCase(String text) {
        return joined(text, "-");
    }

    private static String joined(String text, String separator) {
        return OTHER.matcher(text)
                .replaceAll(" ")
                .strip()
                .replace(" ", separator)
                .toLowerCase(Locale.ROOT);
    }

    /** A text in which braces are literal. */
    static String escaped(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
