package io.errorcontract.benchmarks.generation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder, which goes with all that is in it. */
record Folder(Path path) implements AutoCloseable {

    static Folder temporary() throws IOException {
        return new Folder(Files.createTempDirectory("error-contract"));
    }

    @Override
    public void close() throws IOException {
        List<File> files;
        try (Stream<Path> all = Files.walk(path)) {
            files = all.sorted(Comparator.reverseOrder()).map(Path::toFile).toList();
        }
        for (File file : files) {
            Files.delete(file.toPath());
        }
    }
}
