package io.errorcontract.codegen.openapi;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The catalog and the documents of these tests. */
final class ToyCatalog {

    private ToyCatalog() {}

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(ToyCatalog.class.getResource("/openapi/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(resource(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogComponents components() {
        return components(resource("errors.yaml"));
    }

    static CatalogComponents components(Path place) {
        return new CatalogComponents(Catalog.of(CatalogReader.create().read(place)));
    }
}
