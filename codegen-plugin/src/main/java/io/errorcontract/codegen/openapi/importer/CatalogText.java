package io.errorcontract.codegen.openapi.importer;

import io.errorcontract.catalog.SourcePath;
import io.errorcontract.codegen.openapi.text.Scalars;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a catalog as a person would: sections and errors parted by blank lines, what is short on one line, quotes only
 * where YAML needs them, and what is to be decided above the element that it is about.
 */
final class CatalogText {

    private static final int WIDTH = 120;
    private static final int LEVEL = 2;

    /** Texts that are the same to every reader of YAML, with and without quotes. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?!(?i:true|false|null|yes|no|on|off|y|n)$)[\\p{L}_/$](?:[^\\p{Cntrl}#:]|:(?=\\S)|(?<=\\S)#)*");

    /** Has too many dots to be taken for a number. */
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    private static final Pattern FLOW_SIGN = Pattern.compile("[,\\[\\]{}\"]");

    private final CatalogDraft draft;
    private final StringBuilder out = new StringBuilder();

    private CatalogText(CatalogDraft draft) {
        this.draft = draft;
    }

    static String of(CatalogDraft draft) {
        CatalogText text = new CatalogText(draft);
        text.mapping(draft.tree(), SourcePath.root(), 0);
        return text.out.toString();
    }

    private void mapping(Map<?, ?> map, SourcePath path, int depth) {
        map.forEach((key, value) -> {
            SourcePath place = path.then(key.toString());
            boolean section = depth == 0 && value instanceof Map && !isOneLine(place);
            boolean error = depth == 1 && path.last().equals("errors");
            if (section || (error && !out.toString().endsWith("errors:\n"))) {
                out.append('\n');
            }
            remark(place, depth);
            indent(depth).append(key(key.toString())).append(':');
            value(value, place, depth);
        });
    }

    private void remark(SourcePath path, int depth) {
        String remark = draft.remarks().get(path);
        if (remark != null) {
            indent(depth).append(CatalogImporter.REMARK).append(remark).append('\n');
        }
    }

    private void value(@Nullable Object value, SourcePath path, int depth) {
        String flow = flow(value);
        int column = out.length() - out.lastIndexOf("\n") + flow.length();
        boolean parts = (value instanceof Map<?, ?> map && !map.isEmpty())
                || (value instanceof List<?> list && !list.isEmpty());
        if (!parts || (mayBeFlow(path, value) && column < WIDTH)) {
            scalar(value, flow, depth);
        } else if (value instanceof Map<?, ?> map) {
            out.append('\n');
            mapping(map, path, depth + 1);
        } else if (value instanceof List<?> list) {
            out.append('\n');
            list.forEach(item -> item(item, path, depth + 1));
        }
    }

    private void item(@Nullable Object item, SourcePath path, int depth) {
        indent(depth).append('-');
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            int start = out.length();
            mapping(map, path.then("item"), depth + 1);
            // The first line of what is inside goes beside the dash.
            out.replace(start, start + (depth + 1) * LEVEL, " ");
        } else {
            value(item, path, depth);
        }
    }

    private void scalar(@Nullable Object value, String flow, int depth) {
        if (value instanceof String text && text.contains("\n") && Scalars.isVisible(text.replace("\n", ""))) {
            out.append(text.endsWith("\n") ? " |\n" : " |-\n");
            text.stripTrailing().lines().forEach(line -> {
                if (!line.isBlank()) {
                    indent(depth + 1).append(line);
                }
                out.append('\n');
            });
        } else {
            out.append(' ')
                    .append(value instanceof String text ? text(text, false) : flow)
                    .append('\n');
        }
    }

    private boolean isOneLine(SourcePath path) {
        return path.segments().get(0).equals("java");
    }

    /** What is read as one thing: a family, a parameter, a list; not an error, nor an object of a body. */
    private boolean mayBeFlow(SourcePath path, @Nullable Object value) {
        List<String> keys = path.segments();
        boolean body = keys.get(0).equals("bodies") && !(value instanceof List);
        boolean remarked = draft.remarks().keySet().stream()
                .anyMatch(each -> each.segments().size() > keys.size()
                        && each.segments().subList(0, keys.size()).equals(keys));
        boolean outer = keys.size() == 1
                || (keys.get(0).equals("errors")
                        && (keys.size() == LEVEL || path.last().equals("params")));
        return !remarked && !body && (!outer || isOneLine(path));
    }

    private String flow(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> inFlow(entry.getKey()) + ": " + flow(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return inFlow(value);
    }

    private static String inFlow(@Nullable Object value) {
        return value instanceof String text ? text(text, true) : Scalars.json(value);
    }

    private static String key(String text) {
        return text.endsWith("?") && PLAIN.matcher(text).matches() ? text : text(text, false);
    }

    private static String text(String text, boolean flow) {
        boolean plain = PLAIN.matcher(text).matches()
                && text.strip().equals(text)
                && Scalars.isVisible(text)
                && !(flow && FLOW_SIGN.matcher(text).find());
        if (plain || VERSION.matcher(text).matches()) {
            return text;
        }
        boolean single = text.indexOf('"') >= 0 && text.indexOf('\'') < 0 && Scalars.isVisible(text);
        return single ? "'" + text + "'" : Scalars.json(text);
    }

    private StringBuilder indent(int depth) {
        return out.append(" ".repeat(depth * LEVEL));
    }
}
