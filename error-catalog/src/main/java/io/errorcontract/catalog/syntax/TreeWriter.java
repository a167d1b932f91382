package io.errorcontract.catalog.syntax;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees of maps, lists, numbers, booleans and nulls; all else is written as the string that {@code toString}
 * gives. Maps keep their order. The same tree always gives the same text; lines end with {@code \n}.
 */
public enum TreeWriter {
    /** YAML in block style. */
    YAML {
        @Override
        public String document(@Nullable Object tree) {
            return lines((Map<?, ?>) Objects.requireNonNull(tree), 0);
        }

        @Override
        public String lines(Map<?, ?> tree, int margin) {
            StringBuilder out = new StringBuilder();
            YamlLines.mapping(out, tree, margin);
            return out.toString();
        }
    },
    /** JSON (RFC 8259) over several lines, two blanks a level. */
    JSON {
        @Override
        public String document(@Nullable Object tree) {
            StringBuilder out = new StringBuilder();
            JsonLines.value(out, tree, 0);
            return out.append('\n').toString();
        }

        @Override
        public String lines(Map<?, ?> tree, int margin) {
            StringBuilder out = new StringBuilder();
            JsonLines.members(out, tree, margin);
            return out.toString();
        }
    };

    /**
     * Writes a whole document.
     *
     * @param tree the document; a map, if it is YAML; null for JSON's null
     * @return its text, ended by a line break
     */
    public abstract String document(@Nullable Object tree);

    /**
     * Writes the entries of a mapping without what is around them.
     *
     * @param tree the entries
     * @param margin the blanks before each entry
     * @return the lines; those of JSON are parted by commas
     */
    public abstract String lines(Map<?, ?> tree, int margin);

    /**
     * Writes a value as JSON in one line, without blanks.
     *
     * @param value the value, null for JSON's null
     * @return its text, without a line break
     */
    public static String compact(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Scalars.json(entry.getKey().toString()) + ":" + compact(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(TreeWriter::compact).collect(Collectors.joining(",", "[", "]"));
        }
        return Scalars.json(value);
    }

    /** Knows the block style of YAML. */
    private static final class YamlLines {

        static void mapping(StringBuilder out, Map<?, ?> tree, int margin) {
            tree.forEach((key, value) -> {
                out.append(" ".repeat(margin))
                        .append(Scalars.yaml(key.toString()))
                        .append(':');
                value(out, value, margin);
            });
        }

        /** The value behind a key and its colon. */
        static void value(StringBuilder out, @Nullable Object value, int margin) {
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                out.append('\n');
                mapping(out, map, margin + 2);
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                out.append('\n');
                list.forEach(item -> item(out, item, margin + 2));
            } else {
                out.append(' ').append(scalar(value)).append('\n');
            }
        }

        private static void item(StringBuilder out, @Nullable Object item, int margin) {
            out.append(" ".repeat(margin)).append('-');
            StringBuilder nested = new StringBuilder();
            value(nested, item, margin);
            boolean block = nested.charAt(0) == '\n';
            // The first line of what is inside goes beside the dash.
            out.append(block ? ' ' + nested.substring(margin + 3) : nested);
        }

        private static String scalar(@Nullable Object value) {
            if (value instanceof Map) {
                return "{}";
            }
            return value instanceof List ? "[]" : Scalars.yaml(value);
        }
    }

    /** Knows JSON. */
    private static final class JsonLines {

        static void members(StringBuilder out, Map<?, ?> tree, int margin) {
            String separator = "";
            for (Map.Entry<?, ?> entry : tree.entrySet()) {
                out.append(separator).append(" ".repeat(margin));
                out.append(Scalars.json(entry.getKey().toString())).append(": ");
                value(out, entry.getValue(), margin);
                separator = ",\n";
            }
        }

        static void value(StringBuilder out, @Nullable Object value, int margin) {
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                out.append("{\n");
                members(out, map, margin + 2);
                out.append('\n').append(" ".repeat(margin)).append('}');
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                items(out, list, margin);
            } else if (value instanceof Map || value instanceof List) {
                out.append(value instanceof Map ? "{}" : "[]");
            } else {
                out.append(Scalars.json(value));
            }
        }

        private static void items(StringBuilder out, List<?> list, int margin) {
            String separator = "[\n";
            for (Object item : list) {
                out.append(separator).append(" ".repeat(margin + 2));
                value(out, item, margin + 2);
                separator = ",\n";
            }
            out.append('\n').append(" ".repeat(margin)).append(']');
        }
    }
}
