package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.workspace.CatalogFiles;
import java.nio.file.Path;
import java.util.List;

/**
 * What every goal needs to know.
 *
 * @param files the catalog
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param buildRecord where the goal remembers its last run, see {@link io.errorcontract.codegen.output.BuildRecord}
 * @param pluginVersion what tells this version of the plugin from any other
 * @param classPath the artifacts of the module's dependencies, in which imported catalogs are found
 */
public record CatalogRequest(
        CatalogFiles files, boolean failOnWarning, Path buildRecord, String pluginVersion, List<Path> classPath) {

    /** Copies the list. */
    public CatalogRequest {
        classPath = List.copyOf(classPath);
    }
}
