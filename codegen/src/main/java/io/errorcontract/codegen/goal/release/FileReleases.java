package io.errorcontract.codegen.goal.release;

import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.CatalogFiles;
import io.errorcontract.codegen.workspace.FoundVersions;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One version in a file, such as {@code errors.lock.yaml}, in a jar, or in a directory. */
public final class FileReleases implements Releases {
    private final Workspace module;
    private final Path path;
    private final String catalogId;

    /**
     * Makes the place.
     *
     * @param module the module, whose globs hold for a directory too
     * @param path the file, jar or directory
     * @param catalogId the id of the catalog, by which it is found in a jar that holds several
     */
    public FileReleases(Workspace module, Path path, String catalogId) {
        this.module = module;
        this.path = path;
        this.catalogId = catalogId;
    }

    @Override
    public FoundVersions find() {
        return FoundVersions.all(List.of(module.nameOf(path)));
    }

    @Override
    public ReleasedCatalog load(String name) throws BaselineException, IOException {
        List<Path> paths;
        if (Files.isDirectory(path)) {
            paths = new CatalogFiles(path, module.catalog().includes()).find();
        } else if (path.toString().endsWith(".jar") && Files.isRegularFile(path)) {
            return new ReleasedCatalog(name, new JarCatalogs(path, name).of(catalogId));
        } else if (Files.isRegularFile(path)) {
            paths = List.of(path);
        } else {
            throw new BaselineException(
                    "there is no file " + name, "the goal 'lock' writes one; commit it with each release");
        }
        if (paths.isEmpty()) {
            throw new BaselineException("the directory " + name + " holds no catalog", null);
        }
        return new ReleasedCatalog(name, module.contents(paths));
    }
}
