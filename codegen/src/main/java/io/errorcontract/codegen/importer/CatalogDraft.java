package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalog that is being written: the values of its keys, and what the author has to decide about some of them. */
final class CatalogDraft {

    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<SourcePath, List<String>> remarks = new LinkedHashMap<>();

    /** Puts a section or a value, unless there is nothing in it. */
    void put(String key, @Nullable Object value) {
        if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
            tree.put(key, value);
        }
    }

    /** The value of a key at the top. */
    String text(String key) {
        return String.valueOf(tree.get(key));
    }

    /** Remarks something about an element; it is written above it. */
    void remark(SourcePath path, String remark) {
        remarks.computeIfAbsent(path, key -> new ArrayList<>()).add(remark);
    }

    Map<String, Object> tree() {
        return tree;
    }

    Map<SourcePath, List<String>> remarks() {
        return remarks;
    }

    /** How many remarks there are. */
    int decisions() {
        return remarks.values().stream().mapToInt(List::size).sum();
    }
}
