package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.Coordinates;
import io.errorcontract.codegen.workspace.FoundVersions;
import io.errorcontract.codegen.workspace.Repository;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Real jars in a folder; ranges are told apart by their upper bound alone. The resolver itself is tested in real
 * builds.
 */
final class FolderRepository implements Repository {
    private final Path folder;
    private final List<String> versions = new ArrayList<>();
    private @Nullable String unanswered;

    FolderRepository(Path folder) {
        this.folder = folder;
    }

    /** Releases a jar with these entries: names and texts in turn. */
    FolderRepository release(String version, String... entries) throws IOException {
        versions.add(version);
        try (OutputStream out = Files.newOutputStream(jar(version));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return this;
    }

    /** Releases a catalog without a jar. */
    void releaseCatalog(String version, String text) throws IOException {
        versions.add(version);
        Files.writeString(catalog(version), text);
    }

    /** Lets another repository keep silent. */
    void unanswered(String why) {
        unanswered = why;
    }

    @Override
    public FoundVersions versions(Coordinates coordinates) {
        String range = coordinates.version();
        String end = range.substring(range.indexOf(',') + 1, range.length() - 1);
        List<String> found = versions.stream()
                .filter(version -> end.isEmpty() || version.compareTo(end) < 0)
                .toList();
        return new FoundVersions(found, unanswered);
    }

    @Override
    public Path resolve(Coordinates coordinates) throws BaselineException {
        Path file = coordinates.isCatalog() ? catalog(coordinates.version()) : jar(coordinates.version());
        if (!versions.contains(coordinates.version()) || !Files.exists(file)) {
            throw new BaselineException(
                    coordinates + " cannot be resolved: not found", "name a version that was released");
        }
        return file;
    }

    private Path catalog(String version) {
        return folder.resolve(version + "-catalog.yaml");
    }

    private Path jar(String version) {
        return folder.resolve(version + ".jar");
    }
}
