package io.errorcontract.catalog.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies that keep the order in which a catalog was written. */
final class Copies {
    private Copies() {}

    /** Unlike {@code Map.copyOf}, this keeps the order, on which all output depends, and takes null values of YAML. */
    static <K, V> Map<K, V> map(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
