package io.errorcontract.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** The list of the files that an {@link OutputWriter} wrote, one path a line. */
final class OutputManifest {

    private static final String HEADING = "# Written by Error Contract, which removes what it no longer makes.";

    private final Path file;

    OutputManifest(Path file) {
        this.file = file;
    }

    SortedSet<String> read() throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    paths.add(line);
                }
            }
        }
        return paths;
    }

    /** Writes the list, unless it is there already; without entries there is no file. */
    void write(SortedSet<String> paths) throws IOException {
        if (paths.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        byte[] content = (HEADING + "\n" + String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            AtomicFiles.write(file, content);
        }
    }
}
