package io.errorcontract.catalog;

import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.CatalogSource;
import io.errorcontract.catalog.definition.InvalidCatalogException;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.contract.ErrorCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;

/**
 * Loads catalogs at run time, for programs that speak a contract without generated classes: gateways, tests, tools.
 *
 * <p>Thread-safe. Loading takes some time; keep what it returns.
 */
public final class ErrorCatalogs {
    private ErrorCatalogs() {}

    /**
     * Loads a catalog from a file, or from all files of a directory that end in {@code .yaml} or {@code .yml}.
     *
     * @param path the file or directory
     * @return the catalog
     * @throws InvalidCatalogException if the catalog has errors or cannot be read; the message shows them all
     */
    public static ErrorCatalog load(Path path) {
        return compile(CatalogReader.create().read(path));
    }

    /**
     * Loads a catalog that imports others.
     *
     * @param path the file or directory
     * @param imports where the others are found
     * @return the catalog, with what it imports
     * @throws InvalidCatalogException if the catalog has errors or cannot be read; the message shows them all
     */
    public static ErrorCatalog load(Path path, CatalogSource imports) {
        return compile(CatalogReader.create().withImports(imports).read(path));
    }

    /**
     * Loads a catalog of one file, for example from a class loader.
     *
     * @param url the file
     * @return the catalog
     * @throws IOException if the file cannot be read
     * @throws InvalidCatalogException if the catalog has errors; the message shows them all
     */
    public static ErrorCatalog load(URL url) throws IOException {
        String path = url.getPath();
        try (InputStream in = url.openStream()) {
            return load(path.substring(path.lastIndexOf('/') + 1), in);
        }
    }

    /**
     * Loads a catalog of one file.
     *
     * @param name the file's name, for diagnostics
     * @param in the file in UTF-8; read to its end and not closed
     * @return the catalog
     * @throws IOException if the stream cannot be read
     * @throws InvalidCatalogException if the catalog has errors; the message shows them all
     */
    public static ErrorCatalog load(String name, InputStream in) throws IOException {
        return compile(CatalogReader.create().read(Map.of(name, in.readAllBytes())));
    }

    private static ErrorCatalog compile(CatalogResult result) {
        return CatalogCompiler.compile(result.orElseThrow());
    }
}
