package io.errorcontract.codegen.goal.release;

import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.codegen.workspace.BaselineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * The catalogs that the goal {@code generate} put into a jar.
 *
 * @param jar the jar
 * @param shown what users call it
 */
record JarCatalogs(Path jar, String shown) {

    /** Returns the files of one of them by name. */
    Map<String, byte[]> of(String catalogId) throws BaselineException, IOException {
        Map<String, Map<String, byte[]>> catalogs = all();
        Map<String, byte[]> files = catalogs.get(catalogId);
        if (files != null) {
            return files;
        }
        if (catalogs.isEmpty()) {
            throw new BaselineException(
                    shown + " holds no error catalog",
                    "the goal 'generate' puts one into the jar, under " + ClassPathCatalogs.FOLDER
                            + "; name a version since then");
        }
        throw new BaselineException(
                shown + " does not hold the catalog '" + catalogId + "'",
                "it holds: " + String.join(", ", new ArrayList<>(catalogs.keySet())));
    }

    private Map<String, Map<String, byte[]>> all() throws BaselineException, IOException {
        try {
            return ClassPathCatalogs.inJar(jar, shown);
        } catch (ZipException e) {
            throw new BaselineException(shown + " is no jar: " + e.getMessage(), "name the artifact of the catalog");
        }
    }
}
