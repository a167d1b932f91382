package io.errorcontract.catalog.definition;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What reading a catalog gave.
 *
 * @param definition the catalog; null if there is an error among the diagnostics
 * @param diagnostics all faults, sorted by file, line and column
 * @param sources the text of the files
 * @param places where the catalog's elements stand; of a catalog that cannot be read at all, the whole first file
 */
public record CatalogResult(
        @Nullable CatalogDefinition definition, List<Diagnostic> diagnostics, SourceFiles sources, SourceMap places) {
    /** Copies the list. */
    public CatalogResult {
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(places, "places");
    }

    /**
     * Tells whether the catalog cannot be used.
     *
     * @return true if there is an error among the diagnostics
     */
    public boolean hasErrors() {
        return definition == null;
    }

    /**
     * Returns the catalog of a result without errors.
     *
     * @return the catalog
     * @throws InvalidCatalogException if there is an error among the diagnostics
     */
    public CatalogDefinition orElseThrow() {
        if (definition == null) {
            throw new InvalidCatalogException(this);
        }
        return definition;
    }

    /**
     * Returns all diagnostics as they are shown to a user.
     *
     * @return the lines, each ended by {@code \n}; empty if there are no diagnostics
     */
    public String report() {
        return new DiagnosticFormatter(sources).formatAll(diagnostics);
    }
}
