package io.errorcontract.catalog.definition;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import java.util.List;

/** Thrown when a catalog with errors is to be used. Its message is the formatted diagnostics. */
public final class InvalidCatalogException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Makes the exception of a result.
     *
     * @param result what reading gave
     */
    public InvalidCatalogException(CatalogResult result) {
        super("the error catalog is invalid\n" + result.report());
        this.diagnostics = result.diagnostics();
    }

    /**
     * Returns the faults.
     *
     * @return the diagnostics, sorted; empty in a copy that was serialized
     */
    @SuppressWarnings("NullAway") // Java serialization leaves a transient field null.
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }
}
