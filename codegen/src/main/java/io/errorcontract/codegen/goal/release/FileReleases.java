package io.errorcontract.codegen.goal.release;

import io.errorcontract.codegen.workspace.CatalogFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One version in a file, such as {@code errors.lock.yaml}, or in a directory. */
public final class FileReleases implements Releases {
    private final CatalogFiles module;
    private final Path path;

    /**
     * Makes the place.
     *
     * @param module the current catalog, whose globs hold for a directory too
     * @param path the file or directory
     */
    public FileReleases(CatalogFiles module, Path path) {
        this.module = module;
        this.path = path;
    }

    @Override
    public List<String> names() {
        return List.of(shown(path));
    }

    @Override
    public ReleasedCatalog load(String name) throws BaselineException, IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (Files.isDirectory(path)) {
            for (Path file : new CatalogFiles(module.baseDirectory(), path, module.includes()).find()) {
                files.put(shown(file), Files.readAllBytes(file));
            }
        } else if (Files.isRegularFile(path)) {
            files.put(name, Files.readAllBytes(path));
        } else {
            throw new BaselineException(
                    "there is no file " + name, "the goal 'lock' writes one; commit it with each release");
        }
        if (files.isEmpty()) {
            throw new BaselineException("the directory " + name + " holds no catalog", null);
        }
        return new ReleasedCatalog(name, files);
    }

    private String shown(Path file) {
        Path base = module.baseDirectory().toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(base) ? base.relativize(whole) : file)
                .toString()
                .replace('\\', '/');
    }
}
