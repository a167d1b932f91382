package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Scalar;
import io.errorcontract.contract.ReasonPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a body that holds a single value.
 *
 * @param path the names that lead to it
 * @param shape what its value is
 * @param seen its values in the examples
 */
record BodyField(List<String> path, Scalar shape, List<Seen> seen) {

    /** The step of a path from a list to its first element. */
    static final String ELEMENT = "[0]";

    private static final String STATUS = "[1-5][0-9]{2}";

    /**
     * A value of an example.
     *
     * @param status the status of the response, or null
     * @param value the value
     */
    record Seen(@Nullable Integer status, Object value) {}

    /** The name, in which letter case and hyphens make no difference. */
    String name() {
        return FieldName.normal(path.get(path.size() - 1));
    }

    int depth() {
        return path.size();
    }

    /** All values that are known of it. */
    List<Object> values() {
        return Stream.of(seen.stream().map(Seen::value), shape.known().stream(), Stream.ofNullable(shape.example()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Whether examples show it, and always with the response's own status. */
    boolean isStatus() {
        return !seen.isEmpty()
                && seen.stream()
                        .allMatch(each -> each.status() != null
                                && each.value().toString().equals(each.status().toString()));
    }

    /** Whether it says the status once more: in the examples, or as far as the schema's own values tell. */
    boolean repeatsStatus() {
        return seen.isEmpty()
                ? !values().isEmpty()
                        && values().stream().allMatch(value -> value.toString().matches(STATUS))
                : isStatus();
    }

    /** Whether examples show it, and always with the reason phrase of the response's status. */
    boolean isReasonPhrase() {
        return shape.isText()
                && !seen.isEmpty()
                && seen.stream()
                        .allMatch(each ->
                                each.status() != null && each.value().equals(ReasonPhrases.title(each.status())));
    }

    /** Whether it has the same value whatever the error is. */
    boolean isConstant() {
        return shape.isFixed() || isConstant(seen);
    }

    /** Whether examples of several statuses all have the same value. */
    static boolean isConstant(List<Seen> seen) {
        long statuses = seen.stream()
                .map(Seen::status)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return statuses > 1 && seen.stream().map(Seen::value).distinct().count() == 1;
    }

    /** The value at a path of an example; null if there is none, or null itself. */
    static @Nullable Object at(@Nullable Object body, List<String> path) {
        Object value = body;
        for (String name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : first(value, name);
        }
        return value;
    }

    private static @Nullable Object first(@Nullable Object value, String step) {
        return value instanceof List<?> list && !list.isEmpty() && step.equals(ELEMENT) ? list.get(0) : null;
    }

    /** A longer path. */
    static List<String> then(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    static List<Seen> seen(List<BodyGroup.Evidence> examples, List<String> path) {
        List<Seen> seen = new ArrayList<>();
        for (BodyGroup.Evidence example : examples) {
            Object value = at(example.value(), path);
            if (value != null) {
                seen.add(new Seen(example.status(), Objects.requireNonNull(value)));
            }
        }
        return seen;
    }
}
