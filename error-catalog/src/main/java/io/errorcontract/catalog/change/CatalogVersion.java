package io.errorcontract.catalog.change;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import java.util.Objects;

/**
 * One version of a catalog, with what it takes to show where its elements stand.
 *
 * @param definition the catalog
 * @param places where its elements stand
 * @param sources the text of its files
 * @since 0.1.0
 */
public record CatalogVersion(CatalogDefinition definition, SourceMap places, SourceFiles sources) {
    /** Checks the components. */
    public CatalogVersion {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(sources, "sources");
    }

    /**
     * Takes a version from what reading gave.
     *
     * @param result a result without errors
     * @return the version
     * @throws io.errorcontract.catalog.definition.InvalidCatalogException if there is an error among the result's diagnostics
     */
    public static CatalogVersion of(CatalogResult result) {
        return new CatalogVersion(result.orElseThrow(), result.places(), result.sources());
    }

    /**
     * Returns the version number.
     *
     * @return the version
     * @throws IllegalStateException if the catalog says none, which the reader's rules do not let happen
     */
    public SemanticVersion version() {
        return SemanticVersion.parse(definition.version())
                .orElseThrow(() -> new IllegalStateException("not a version: " + definition.version()));
    }

    /** Returns the catalog's id and version, such as {@code pandastack 1.4.0}. */
    @Override
    public String toString() {
        return definition.id() + " " + definition.version();
    }
}
