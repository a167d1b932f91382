package io.errorcontract.codegen.importer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the layouts that errors have: the one of most errors is the default. */
final class LayoutNames {

    private static final String DEFAULT = "default";

    private final Map<LayoutDraft, String> names = new LinkedHashMap<>();

    private LayoutNames() {}

    static LayoutNames of(List<ErrorDraft> errors) {
        Map<LayoutDraft, Long> users = errors.stream()
                .map(ErrorDraft::layout)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(layout -> layout, LinkedHashMap::new, Collectors.counting()));
        LayoutNames names = new LayoutNames();
        users.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .forEach(layout -> names.names.put(layout, names.free(layout, errors)));
        return names;
    }

    /** The names, that of the default first. */
    Map<LayoutDraft, String> all() {
        return names;
    }

    /** The layout of errors that name none; null if there is no layout. */
    @Nullable
    LayoutDraft byDefault() {
        return names.isEmpty() ? null : names.keySet().iterator().next();
    }

    /** The name that an error of a layout gives; null for the default. */
    @Nullable
    String given(@Nullable LayoutDraft layout) {
        String name = layout == null ? null : names.get(layout);
        return DEFAULT.equals(name) ? null : name;
    }

    private String free(LayoutDraft layout, List<ErrorDraft> errors) {
        if (names.isEmpty()) {
            return DEFAULT;
        }
        List<ErrorDraft> own =
                errors.stream().filter(error -> layout.equals(error.layout())).toList();
        String problem = layout.mediaType().equals("application/problem+json") ? "problem" : "";
        String schema = layout.schema() == null ? "" : TextLines.snakeCase(layout.schema());
        String code = own.size() == 1 ? TextLines.snakeCase(own.get(0).code()) : "";
        String name = Stream.of(problem, schema, code, "other")
                .filter(text -> text.matches("[a-z].*"))
                .findFirst()
                .orElseThrow();
        String free = name;
        for (int i = 2; names.containsValue(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }
}
