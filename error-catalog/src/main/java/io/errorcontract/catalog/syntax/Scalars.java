package io.errorcontract.catalog.syntax;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How single values stand in JSON and YAML. */
public final class Scalars {

    /** What a reader of YAML 1.1 takes for something else than text; such readers are common among OpenAPI tools. */
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    /** What may begin a text without quotes; narrower than YAML allows, so that no reader of any version errs. */
    private static final String FIRST_SIGNS = "_/$";

    /** What may stand inside of one, in block style. */
    private static final String INNER_SIGNS = FIRST_SIGNS + ".- ()+,;'`*=";

    private Scalars() {}

    /**
     * Writes a single value as JSON does, which is YAML too.
     *
     * @param value a number, a boolean, null, or what is written as the string that {@code toString} gives
     * @return the value on one line
     */
    public static String json(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return value instanceof Number number ? number(number) : quoted(value.toString());
    }

    static String yaml(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return json(value);
        }
        String text = value.toString();
        if (isPlain(text)) {
            return text;
        }
        return isVisible(text) ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }

    private static String number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            // JSON has no word for a number that is none.
            return Double.isFinite(number.doubleValue())
                    ? new BigDecimal(number.toString()).toString()
                    : quoted(number.toString());
        }
        return number.toString();
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || WORDS.contains(text.toLowerCase(Locale.ROOT)) || text.endsWith(" ")) {
            return false;
        }
        char first = text.charAt(0);
        if (!isLetter(first) && FIRST_SIGNS.indexOf(first) < 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && INNER_SIGNS.indexOf(c) < 0 && !isInnerColon(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A colon parts key and value only before a blank or at the end. */
    private static boolean isInnerColon(String text, int at) {
        return text.charAt(at) == ':' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    /**
     * Tells whether all characters of a text can be told by looking at it.
     *
     * @param text the text
     * @return false if some of them would have to be escaped
     */
    public static boolean isVisible(String text) {
        return text.codePoints().allMatch(Scalars::isVisible);
    }

    /** Whether a character can be told by looking at it; line separators, and what turns the direction, cannot. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    /** In double quotes; what JSON reads, YAML reads too. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> append(out, codePoint);
            }
        });
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (isVisible(codePoint)) {
            out.appendCodePoint(codePoint);
            return;
        }
        for (char c : Character.toChars(codePoint)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }
}
