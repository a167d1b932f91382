package io.errorcontract.codegen.site.build;

import java.util.List;

/** Knows which operations of an API return an error, for example from its OpenAPI document. */
@FunctionalInterface
public interface ReturningOperations {

    /** Knows nothing. */
    ReturningOperations UNKNOWN = code -> List.of();

    /**
     * The operations that return an error.
     *
     * @param code the error's code
     * @return for example {@code GET /v1/sandboxes/{id}}, sorted; empty if none or not known
     */
    List<String> returning(String code);
}
