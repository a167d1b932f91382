package io.errorcontract.model;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, as a validation error lists it.
 *
 * @param field the path of the field as the client sent it, for example {@code items[0].name}; empty for the request as
 *     a whole, {@code null} if the response does not say
 * @param message what is wrong with it, for people
 * @param code what is wrong with it, for programs, or {@code null}
 * @param in where the field stood: {@code body}, {@code query}, {@code path} or {@code header}, or {@code null} if the
 *     contract does not say
 * @param rejected the value that was refused, or {@code null} if it is sensitive or not known
 * @param params the values of the fields that the catalog declares under {@code violation}, by name; unmodifiable
 * @since 0.1.0
 */
public record FieldViolation(
        @Nullable String field,
        @Nullable String message,
        @Nullable String code,
        @Nullable String in,
        @Nullable Object rejected,
        Map<String, Object> params)
        implements Serializable {

    /** Copies the values, so that nobody can change them any more. */
    @SuppressWarnings("unchecked") // A frozen map has the keys of the map.
    public FieldViolation {
        rejected = FrozenValues.freeze(rejected);
        if (!params.isEmpty()) {
            params = (Map<String, Object>) Objects.requireNonNull(FrozenValues.freeze(params));
        }
    }

    /**
     * Makes a violation without fields of the catalog's own.
     *
     * @param field the path of the field, or {@code null}
     * @param message what is wrong with it, for people, or {@code null}
     * @param code what is wrong with it, for programs, or {@code null}
     * @param in where the field stood, or {@code null}
     * @param rejected the value that was refused, or {@code null}
     */
    public FieldViolation(
            @Nullable String field,
            @Nullable String message,
            @Nullable String code,
            @Nullable String in,
            @Nullable Object rejected) {
        this(field, message, code, in, rejected, Map.of());
    }

    /**
     * Makes a violation of which only the field and the message are known.
     *
     * @param field the path of the field as the client sent it
     * @param message what is wrong with it
     * @return the violation
     */
    public static FieldViolation of(String field, String message) {
        return new FieldViolation(field, message, null, null, null);
    }

    /**
     * Makes the same violation with the value of a field that the catalog declares.
     *
     * @param name the name of the field under {@code violation}
     * @param value its value
     * @return the violation
     */
    public FieldViolation with(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(params);
        all.put(name, value);
        return new FieldViolation(field, message, code, in, rejected, all);
    }
}
