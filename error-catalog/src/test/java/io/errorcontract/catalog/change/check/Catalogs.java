package io.errorcontract.catalog.change.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.CatalogVersion;
import java.util.Map;

/** Catalogs for tests. */
public final class Catalogs {
    private Catalogs() {}

    /** Reads a catalog without errors. */
    public static CatalogVersion read(String file, String yaml) {
        return CatalogVersion.of(CatalogReader.create().read(Map.of(file, yaml.getBytes(UTF_8))));
    }
}
