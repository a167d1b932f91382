package io.errorcontract.openapigenerator;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.resolve.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the catalog: in the place that an option names, else among the jars on the class path. */
final class CatalogLocator {

    private CatalogLocator() {}

    /** Reads the catalog of a file or directory. */
    static Catalog read(Path place) {
        if (!Files.exists(place)) {
            throw new IllegalArgumentException("error-contract: " + ErrorContractOptions.ERROR_CATALOG
                    + " names a place that does not exist: " + place);
        }
        return valid(CatalogReader.create().read(place));
    }

    /**
     * Reads all catalogs that jars on the class path carry.
     *
     * @return the catalogs, of which a jar may hold several
     */
    static List<Catalog> onClassPath(ClassLoader loader) {
        try {
            List<Path> path = new ArrayList<>();
            for (URL folder : Collections.list(loader.getResources(ClassPathCatalogs.FOLDER))) {
                path.add(elementOf(folder));
            }
            CatalogReader reader = CatalogReader.create().withImports(new ClassPathCatalogs(path));
            List<Catalog> catalogs = new ArrayList<>();
            for (Path element : path) {
                ClassPathCatalogs found = new ClassPathCatalogs(List.of(element));
                for (String id : found.ids()) {
                    catalogs.add(valid(reader.read(found.files(id))));
                }
            }
            return catalogs;
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogs on the class path cannot be read", e);
        }
    }

    /** The jar or directory of classes that a folder of catalogs is in. */
    private static Path elementOf(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            return Path.of(uri(jar.getJarFileURL()));
        }
        return Path.of(uri(folder)).resolve("../..").normalize();
    }

    private static Catalog valid(CatalogResult result) {
        if (result.hasErrors()) {
            throw new IllegalArgumentException("error-contract: the catalog has errors\n" + result.report());
        }
        return Catalog.of(result);
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
