package io.errorcontract.model;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values that nobody can change any more and that can be serialized with the exception that holds them. */
final class FrozenValues {

    private FrozenValues() {}

    /** Copies lists, arrays and maps deeply; what cannot be serialized is kept as its text. */
    static @Nullable Object freeze(@Nullable Object value) {
        if (value instanceof String || value instanceof Number || value == null) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(String.valueOf(key), freeze(element)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof Iterable<?> elements) {
            List<@Nullable Object> copy = new ArrayList<>();
            elements.forEach(element -> copy.add(freeze(element)));
            return Collections.unmodifiableList(copy);
        }
        if (value.getClass().isArray()) {
            List<@Nullable Object> copy = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                copy.add(freeze(Array.get(value, i)));
            }
            return Collections.unmodifiableList(copy);
        }
        return value instanceof Serializable ? value : value.toString();
    }
}
