package io.errorcontract.codegen.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which files are a module's catalog.
 *
 * @param directory where the files are
 * @param includes globs, relative to the directory, of which a file has to match one
 */
public record CatalogFiles(Path directory, List<String> includes) {

    /** Copies the list. */
    public CatalogFiles {
        includes = List.copyOf(includes);
    }

    /**
     * Finds the files.
     *
     * @return the files, sorted by path; empty if there are none or the directory does not exist
     * @throws IOException if the directory cannot be read
     */
    public List<Path> find() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<PathMatcher> matchers = matchers();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory, depth())) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path relative = directory.relativize(file);
                if (matchers.stream().anyMatch(matcher -> matcher.matches(relative))) {
                    found.add(file);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }

    /**
     * Tells whether a file, there or not, would belong to the catalog.
     *
     * @param file a path
     * @return true if it is below the directory and matches one of the globs
     */
    public boolean includes(Path file) {
        Path root = directory.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(root)
                && matchers().stream().anyMatch(matcher -> matcher.matches(root.relativize(whole)));
    }

    /** How deep the globs can reach, so that one file beside many others is found without a look at all of them. */
    private int depth() {
        int depth = 1;
        for (String include : includes) {
            if (include.contains("**")) {
                return Integer.MAX_VALUE;
            }
            depth = Math.max(
                    depth, 1 + (int) include.chars().filter(c -> c == '/').count());
        }
        return depth;
    }

    private List<PathMatcher> matchers() {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String include : includes) {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + include));
        }
        return matchers;
    }

    /** The path of one of the files below the directory, with {@code /} between its parts. */
    public String nameOf(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }
}
