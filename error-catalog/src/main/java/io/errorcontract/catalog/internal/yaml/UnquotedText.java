package io.errorcontract.catalog.internal.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in one line of a file that YAML cannot take as it is, because it lacks quotes: {@code Sandbox not found:
 * {id}}.
 *
 * @param prefix what stands before it, such as {@code " message: "}
 * @param value the text as written
 */
record UnquotedText(String prefix, String value) {
    private static final Pattern LINE = Pattern.compile(
            "(\\s*(?:- +)*(?:[^\\s:#'\"\\[\\]{},&*!|>%@`-][^:#]*|'[^']*'|\"[^\"]*\") *: +|\\s*(?:- +)+)(\\S.*?)\\s*");

    private static final Pattern FLOW_MAPPING = Pattern.compile("\\{ *[\\w.-]+ *:(?: .*)?");
    private static final String INDICATORS = "{[@`%*&!";

    /** Looks for such a text in a line where parsing failed. */
    static Optional<UnquotedText> find(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        UnquotedText text = new UnquotedText(matcher.group(1), matcher.group(2));
        return text.needsQuotes() ? Optional.of(text) : Optional.empty();
    }

    private boolean needsQuotes() {
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            int close = value.indexOf(first, 1);
            return close > 0 && close < value.length() - 1;
        }
        if (INDICATORS.indexOf(first) >= 0) {
            return !FLOW_MAPPING.matcher(value).matches();
        }
        return first != '|' && first != '>' && (value.contains(": ") || value.endsWith(":"));
    }

    /** What YAML makes of the text. */
    String fault() {
        char first = value.charAt(0);
        return switch (first) {
            case '"', '\'' -> "the text goes on after its closing quote";
            case '{' -> "YAML takes a text that starts with '{' for a mapping";
            case '[' -> "YAML takes a text that starts with '[' for a list";
            case '@', '`', '%', '*', '&', '!' -> "a text cannot start with '" + first + "' unless it is quoted";
            default -> "YAML takes a text with ': ' in it for a mapping";
        };
    }

    /** The line with quotes, without its indentation. */
    String hint() {
        return "quote it: " + prefix.strip() + " " + quoted(value);
    }

    /** The line with the text in quotes. */
    String repaired() {
        return prefix + quoted(value);
    }

    static String quoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\\') >= 0
                ? "'" + text.replace("'", "''") + "'"
                : "\"" + text + "\"";
    }
}
