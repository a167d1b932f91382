package io.errorcontract.catalog.language;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.Format;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What can be wrong with a binding, whatever the rest of the catalog holds. */
public final class BindingFaults {
    public static final RuleInfo UNKNOWN_BINDING = RuleInfo.error(
            "unknown-binding",
            "a binding that does not exist",
            "The body or header would never have a value there. Inside of `each`, a template sees the "
                    + "element too: `$field`, `$message`, `$code`, `$in` and `$rejected` of a violation, "
                    + "`$item` of a list parameter.",
            "Correct the name. The reference of the language lists the bindings. A constant that "
                    + "starts with a dollar sign is written `$$`.");

    static final RuleInfo UNKNOWN_FORMAT = RuleInfo.error(
            "unknown-format",
            "a format that does not exist or lacks arguments",
            "The formats are "
                    + Arrays.stream(Format.Kind.values())
                            .map(kind -> "`" + kind.word() + kind.usage() + "`")
                            .collect(Collectors.joining(", "))
                    + ".",
            "Correct the name or the arguments.");

    static final RuleInfo FORMAT_MISMATCH = RuleInfo.error(
            "format-mismatch",
            "a format that does not fit its binding",
            "For example the seconds of a message. `seconds` and `millis` take durations, `http-date` "
                    + "and `epoch-seconds` moments; `$retry_after` is both, because it can be told as a moment "
                    + "too. What is a list or a map has no format.",
            "Remove the format, or bind something else.");

    static final RuleInfo HEADER_VALUE = RuleInfo.error(
            "header-value",
            "a header that holds no line of text",
            "A header is one line of ASCII text, so that it can hold neither a list or a map nor other characters.",
            "Bind something single, such as `$code` or `$request_id`, or write a text of visible ASCII characters.");

    private BindingFaults() {}

    /** Everything that the reference has to describe, but for what a rule finds too. */
    public static List<RuleInfo> all() {
        return List.of(UNKNOWN_FORMAT, FORMAT_MISMATCH, HEADER_VALUE);
    }
}
