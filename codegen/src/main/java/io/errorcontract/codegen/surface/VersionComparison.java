package io.errorcontract.codegen.surface;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.CatalogComparison;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.JavaGenerator;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.java.JavaSurface;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Compares two versions of a catalog: the contracts, and the Java that is generated from them.
 *
 * @param options what the build chooses about the Java of both versions
 * @since 0.1.0
 */
public record VersionComparison(JavaOptions options) {
    /** The comparison for a build that chooses nothing. */
    public static final VersionComparison WITH_BODIES = new VersionComparison(JavaOptions.of(StandardCharsets.UTF_8));

    /** The package of a catalog that leaves it to the build, which gives it to both versions. */
    private static final String OF_BUILD = "generated";

    /**
     * Compares two versions.
     *
     * @param old the earlier version
     * @param now the later version
     * @return what changed; each difference of generated classes with its cause, or as a change of its own
     */
    public CatalogComparison compare(CatalogVersion old, CatalogVersion now) {
        CatalogComparison contracts = CatalogComparison.of(old, now);
        List<SurfaceDifference> differences = SurfaceComparison.of(surface(old), surface(now));
        return contracts.with(Attribution.of(old, now, contracts.changes(), differences));
    }

    private JavaSurface surface(CatalogVersion version) {
        CatalogDefinition definition = version.definition();
        CatalogDefinition named =
                definition.java() == null ? definition.withJava(JavaDefinition.of(OF_BUILD)) : definition;
        return new JavaGenerator(options).surface(Catalog.of(named, version.places()));
    }
}
