package io.errorcontract.codegen.vectors;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.Catalog;
import java.nio.file.Path;
import java.util.List;

/** The contracts whose vectors the repository holds. */
public final class ExampleContracts {
    private static final Path EXAMPLES = Path.of("../examples");

    private ExampleContracts() {}

    /** Their folders among the examples. */
    public static List<String> names() {
        return List.of("cloudflare-sandbox", "daytona", "dyva", "hopx", "pandastack");
    }

    /** Reads one. */
    public static Catalog read(String name) {
        return read(EXAMPLES.resolve(name).resolve("src/main/error-catalog"));
    }

    /** Reads a catalog, which may have warnings. */
    public static Catalog read(Path catalog) {
        return Catalog.of(CatalogReader.create().read(catalog));
    }
}
