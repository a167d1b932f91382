package io.errorcontract.codegen.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes from the directory of compiled classes what was made of files that were removed. Compilers that work
 * incrementally leave it there, and then an error that the catalog no longer has would still be in the jar.
 */
final class StaleClasses {

    private static final String SOURCE = ".java";
    private static final String CLASS = ".class";

    private final Path classes;

    StaleClasses(Path classes) {
        this.classes = classes;
    }

    /**
     * Removes what was made of these files.
     *
     * @param files the paths of sources or resources below the directories that they were in
     */
    void removeOf(List<String> files) throws IOException {
        for (String file : files) {
            if (file.endsWith(SOURCE)) {
                removeClass(file.substring(0, file.length() - SOURCE.length()));
            } else {
                Files.deleteIfExists(classes.resolve(file));
            }
        }
    }

    /** Removes a class and the classes nested in it. */
    private void removeClass(String path) throws IOException {
        Path main = classes.resolve(path + CLASS);
        Path folder = main.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        Files.deleteIfExists(main);
        String nested = path.substring(path.lastIndexOf('/') + 1) + "$";
        List<Path> stale = new ArrayList<>();
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(
                folder, sibling -> String.valueOf(sibling.getFileName()).startsWith(nested))) {
            siblings.forEach(stale::add);
        }
        for (Path file : stale) {
            Files.deleteIfExists(file);
        }
    }
}
