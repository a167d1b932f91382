package com.example.sandboxes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Turns the plain values of an error into typed ones and back. What is not of the type, as a broken
 * response can hold it, gives null.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class SandboxValues {
    private SandboxValues() {
    }

    static @Nullable State toState(@Nullable Object value) {
        return value instanceof String text ? State.of(text) : null;
    }

    static @Nullable Object fromState(@Nullable State value) {
        return value == null ? null : value.value();
    }

    static @Nullable Limit toLimit(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> fields)) {
            return null;
        }
        State field0 = SandboxValues.toState(fields.get("kind"));
        Long field1 = as(fields.get("value"), Long.class);
        List<String> field2 = SandboxValues.typedList(fields.get("names"), SandboxValues.as(String.class));
        String field3 = as(fields.get("unit"), String.class);
        if (field0 == null || field1 == null || field2 == null) {
            return null;
        }
        return new Limit(field0, field1, field2, field3);
    }

    static @Nullable Object fromLimit(@Nullable Limit value) {
        if (value == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "kind", SandboxValues.fromState(value.kind()));
        put(fields, "value", value.value());
        put(fields, "names", value.names());
        put(fields, "unit", value.unit());
        return fields;
    }

    static <T> @Nullable T as(@Nullable Object value, Class<T> type) {
        return type.isInstance(value) ? type.cast(value) : null;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    static <T> Function<Object, @Nullable T> as(Class<T> type) {
        return value -> as(value, type);
    }

    static <T> @Nullable List<T> typedList(@Nullable Object value,
            Function<Object, @Nullable T> typing) {
        if (!(value instanceof List<?> elements)) {
            return null;
        }
        List<T> typed = new ArrayList<>();
        for (Object element : elements) {
            T converted = element == null ? null : typing.apply(element);
            if (converted != null) {
                typed.add(converted);
            }
        }
        return List.copyOf(typed);
    }

    static <T> @Nullable Map<String, T> typedMap(@Nullable Object value,
            Function<Object, @Nullable T> typing) {
        if (!(value instanceof Map<?, ?> entries)) {
            return null;
        }
        Map<String, T> typed = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            Object element = entry.getValue();
            T converted = element == null ? null : typing.apply(element);
            if (converted != null) {
                typed.put(String.valueOf(entry.getKey()), converted);
            }
        }
        return Collections.unmodifiableMap(typed);
    }

    static <T> @Nullable Object plainList(@Nullable List<T> value,
            Function<T, @Nullable Object> plaining) {
        if (value == null) {
            return null;
        }
        List<Object> plain = new ArrayList<>();
        for (T element : value) {
            Object converted = plaining.apply(element);
            if (converted != null) {
                plain.add(converted);
            }
        }
        return plain;
    }

    static <T> @Nullable Object plainMap(@Nullable Map<String, T> value,
            Function<T, @Nullable Object> plaining) {
        if (value == null) {
            return null;
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : value.entrySet()) {
            put(plain, entry.getKey(), plaining.apply(entry.getValue()));
        }
        return plain;
    }

    static <T> Function<Object, @Nullable List<T>> typedLists(
            Function<Object, @Nullable T> element) {
        return value -> typedList(value, element);
    }

    static <T> Function<Object, @Nullable Map<String, T>> typedMaps(
            Function<Object, @Nullable T> element) {
        return value -> typedMap(value, element);
    }

    static <T> Function<List<T>, @Nullable Object> plainLists(
            Function<T, @Nullable Object> element) {
        return value -> plainList(value, element);
    }

    static <T> Function<Map<String, T>, @Nullable Object> plainMaps(
            Function<T, @Nullable Object> element) {
        return value -> plainMap(value, element);
    }
}
