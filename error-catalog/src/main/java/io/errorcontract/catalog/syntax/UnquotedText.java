package io.errorcontract.catalog.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in one line of a file that YAML cannot take as it is, because it lacks quotes: {@code Sandbox not found:
 * {id}}.
 *
 * @param prefix what stands before it in the line, such as {@code " message: "}
 * @param value the text as written
 * @param suffix what stands behind it in the line
 */
record UnquotedText(String prefix, String value, String suffix) {
    private static final Pattern LINE = Pattern.compile(
            "(\\s*(?:- +)*(?:[^\\s:#'\"\\[\\]{},&*!|>%@`-][^:#]*|'[^']*'|\"[^\"]*\") *: +|\\s*(?:- +)+)(\\S.*?)\\s*");

    private static final Pattern FLOW_MAPPING = Pattern.compile("\\{ *[\\w.-]+ *:(?: .*)?");
    private static final Pattern FLOW_ENTRY =
            Pattern.compile("[{,]\\s*(?:[\\w.-]+|'[^']*'|\"[^\"]*\")\\s*: +(?=[^\\s'\"])");
    private static final String INDICATORS = "{[@`%*&!";

    /** Looks for such a text in a line where parsing failed, at this column or before it, from 0. */
    static Optional<UnquotedText> find(String line, int column) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            UnquotedText text = new UnquotedText(matcher.group(1), matcher.group(2), "");
            if (text.needsQuotes()) {
                return Optional.of(text);
            }
        }
        return findInFlow(line, column);
    }

    /** Looks inside of braces, where a text ends at a comma or at a closing brace that it did not open. */
    private static Optional<UnquotedText> findInFlow(String line, int column) {
        UnquotedText nearest = null;
        Matcher entry = FLOW_ENTRY.matcher(line);
        for (int at = 0; entry.find(at); at = entry.end()) {
            int end = endInFlow(line, entry.end());
            String value = line.substring(entry.end(), end).stripTrailing();
            boolean nested = FLOW_MAPPING.matcher(value).matches();
            boolean suspect = value.indexOf('{') >= 0 || value.indexOf('[') >= 0 || value.contains(": ");
            if (suspect && !nested && entry.end() <= column) {
                nearest = new UnquotedText(
                        line.substring(0, entry.end()), value, line.substring(entry.end() + value.length()));
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int endInFlow(String line, int start) {
        int open = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open == 0 && (c == ',' || c == '}' || c == ']')) {
                return i;
            }
            open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
        return line.length();
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
            default ->
                value.contains(": ") || value.endsWith(":")
                        ? "YAML takes a text with ': ' in it for a mapping"
                        : "inside of braces, a text with a brace or bracket in it has to be quoted";
        };
    }

    /** The line with quotes, without its indentation. */
    String hint() {
        String key = prefix.strip();
        int entry = Math.max(key.lastIndexOf('{'), key.lastIndexOf(',')) + 1;
        return "quote it: " + key.substring(suffix.isEmpty() ? 0 : entry).strip() + " " + quoted(value);
    }

    /** The line with the text in quotes. */
    String repaired() {
        return prefix + quoted(value) + suffix;
    }

    /** The text in quotes. */
    String quoted() {
        return quoted(value);
    }

    private static String quoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\\') >= 0
                ? "'" + text.replace("'", "''") + "'"
                : "\"" + text + "\"";
    }
}
