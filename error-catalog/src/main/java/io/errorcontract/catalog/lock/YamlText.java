package io.errorcontract.catalog.lock;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists and values as YAML in block style. Texts are quoted unless they cannot be taken for anything else.
 */
final class YamlText {
    /** Begins with a letter, holds nothing that YAML has a meaning for, and is no word that it knows. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?!(?i:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(Map<String, Object> root) {
        YamlText text = new YamlText();
        text.mapping(root, 0);
        return text.out.toString();
    }

    private void mapping(Map<?, ?> map, int depth) {
        map.forEach((key, value) -> {
            indent(depth);
            out.append(scalar(String.valueOf(key))).append(':');
            nested(value, depth + 1);
        });
    }

    private void sequence(List<?> list, int depth) {
        for (Object item : list) {
            indent(depth);
            out.append('-');
            nested(item, depth + 1);
        }
    }

    private void nested(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            mapping(map, depth);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            sequence(list, depth);
        } else {
            out.append(' ').append(leaf(value)).append('\n');
        }
    }

    private static String leaf(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return "{}";
        }
        if (value instanceof List<?>) {
            return "[]";
        }
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return String.valueOf(value);
        }
        if (value instanceof BigInteger || value instanceof BigDecimal) {
            return value.toString();
        }
        return scalar(value.toString());
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || isInvisible(c)) {
                        quoted.append(String.format(c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Line separators, direction marks, byte order marks and lone surrogates: nobody sees them in a review. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }
}
