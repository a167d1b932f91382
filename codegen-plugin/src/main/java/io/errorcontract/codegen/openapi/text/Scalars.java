package io.errorcontract.codegen.openapi.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How single values stand in JSON and YAML. */
final class Scalars {

    /** What a reader of YAML 1.1 takes for something else than text; such readers are common among OpenAPI tools. */
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private Scalars() {}

    static String json(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return value instanceof Number number ? number(number) : quoted(value.toString());
    }

    static String yaml(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return json(value);
        }
        if (isPlain(text)) {
            return text;
        }
        return isPrintable(text) ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }

    private static String number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return new BigDecimal(number.toString()).toString();
        }
        return number.toString();
    }

    /** Narrower than YAML allows, so that no reader of any version takes it for anything but text. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || WORDS.contains(text.toLowerCase(Locale.ROOT)) || text.endsWith(" ")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i), i == 0) && !isInnerSign(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '/' || c == '$';
        boolean inner = c >= '0' && c <= '9' || c == '.' || c == '-' || c == ' ' || c == '(' || c == ')' || c == '+';
        return letter || !first && inner;
    }

    /** A comma or semicolon means nothing inside of block text; a colon only before a blank. */
    private static boolean isInnerSign(String text, int at) {
        char c = text.charAt(at);
        if (at == 0) {
            return false;
        }
        return c == ',' || c == ';' || c == '\'' || c == '`' || c == '*' || c == '='
                || c == ':' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c <= '~' || c >= 0xA0 && c < 0x2028 || c > 0x206F && c < 0xD800;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** In double quotes; what JSON reads, YAML reads too. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> append(out, text, i);
            }
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        boolean paired = Character.isSurrogate(c)
                && (Character.isHighSurrogate(c)
                        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
        boolean visible = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x2028 || c > 0x206F && !Character.isSurrogate(c);
        if (visible && c < 0xFEFF || paired) {
            out.append(c);
        } else {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }
}
