package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.SourcePath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a catalog as a person would: sections and errors parted by blank lines, what is short on one line, quotes only
 * where YAML needs them, and what is to be decided above the element that it is about.
 */
final class CatalogText {

    private static final int WIDTH = 120;
    private static final int LEVEL = 2;

    private final CatalogDraft draft;
    private final StringBuilder out = new StringBuilder();

    /** The elements inside of which something is remarked: a line has no room for that. */
    private final Set<SourcePath> aboveRemarks = new HashSet<>();

    private CatalogText(CatalogDraft draft) {
        this.draft = draft;
        for (SourcePath remarked : draft.remarks().keySet()) {
            for (SourcePath outer = remarked.parent(); outer != null; outer = outer.parent()) {
                aboveRemarks.add(outer);
            }
        }
    }

    static String of(CatalogDraft draft) {
        CatalogText text = new CatalogText(draft);
        text.mapping(draft.tree(), SourcePath.root(), 0);
        return text.out.toString();
    }

    private void mapping(Map<?, ?> map, SourcePath path, int depth) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = entry.getKey();
            Object value = entry.getValue();
            SourcePath place = path.then(key.toString());
            boolean section = depth == 0 && value instanceof Map && !isOneLine(place);
            boolean error = depth == 1 && path.last().equals("errors");
            if (section || (error && !first)) {
                out.append('\n');
            }
            remark(place, depth);
            indent(depth).append(CatalogScalars.inBlock(key.toString())).append(':');
            value(value, place, depth);
            first = false;
        }
    }

    private void remark(SourcePath path, int depth) {
        for (String remark : draft.remarks().getOrDefault(path, List.of())) {
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
        if (value instanceof String text && CatalogScalars.isReadInLines(text)) {
            out.append(text.endsWith("\n") ? " |\n" : " |-\n");
            text.lines()
                    .forEach(line -> (line.isEmpty() ? out : indent(depth + 1))
                            .append(line)
                            .append('\n'));
        } else {
            String line = value instanceof String text ? CatalogScalars.inBlock(text) : flow;
            out.append(' ').append(line).append('\n');
        }
    }

    private boolean isOneLine(SourcePath path) {
        return path.segments().get(0).equals("java");
    }

    /** What is read as one thing: a family, a parameter, a list; not an error, nor an object of a body. */
    private boolean mayBeFlow(SourcePath path, @Nullable Object value) {
        List<String> keys = path.segments();
        boolean body = keys.get(0).equals("bodies") && !(value instanceof List);
        boolean outer = keys.size() == 1
                || (keys.get(0).equals("errors")
                        && (keys.size() == LEVEL || path.last().equals("params")));
        return !aboveRemarks.contains(path) && !body && (!outer || isOneLine(path));
    }

    private String flow(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> CatalogScalars.inFlow(entry.getKey()) + ": " + flow(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return CatalogScalars.inFlow(value);
    }

    private StringBuilder indent(int depth) {
        return out.append(" ".repeat(depth * LEVEL));
    }
}
