package io.errorcontract.codegen.surface;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.Acceptances;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import java.util.Map;

/** Versions of catalogs for tests. */
final class VersionPairs {
    private VersionPairs() {}

    /** Reads a catalog without errors. */
    static CatalogVersion read(String file, String yaml) {
        return CatalogVersion.of(CatalogReader.create().read(Map.of(file, yaml.getBytes(UTF_8))));
    }

    /** Judges the step from one version to another, with all that is generated. */
    static CompatibilityCheck check(String old, String now) {
        return CompatibilityCheck.of(
                VersionComparison.WITH_BODIES.compare(read("old.yaml", old), read("new.yaml", now)), Acceptances.NONE);
    }
}
