package io.errorcontract.catalog.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An example of an error, for the reference.
 *
 * @param title a title, or null
 * @param params the values of parameters as YAML gives them
 * @param requestId the request id, or null
 * @param timestamp the moment as RFC 3339 writes it, or null
 * @param operation the operation that failed, or null
 * @param violations faults of single fields of the request
 */
public record ExampleDefinition(
        @Nullable String title,
        Map<String, @Nullable Object> params,
        @Nullable String requestId,
        @Nullable String timestamp,
        @Nullable String operation,
        List<ExampleViolation> violations) {
    /** Copies the collections. */
    public ExampleDefinition {
        params = Copies.map(params);
        violations = List.copyOf(violations);
    }

    /**
     * A fault of one field of the request.
     *
     * @param field the field
     * @param message what is wrong with it
     * @param code a code of the fault, or null
     * @param in where the field is, such as {@code body} or {@code query}, or null
     * @param rejected the value that was refused as YAML gives it, or null
     * @param params the values of the catalog's own fields as YAML gives them, by name
     */
    public record ExampleViolation(
            String field,
            String message,
            @Nullable String code,
            @Nullable String in,
            @Nullable Object rejected,
            Map<String, @Nullable Object> params) {
        /** Copies the map. */
        public ExampleViolation {
            params = Copies.map(params);
        }
    }
}
