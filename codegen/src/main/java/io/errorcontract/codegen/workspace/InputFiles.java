package io.errorcontract.codegen.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that a run reads, each of them once: what is hashed is what is parsed and copied. */
final class InputFiles {

    private final Map<Path, byte[]> contents = new HashMap<>();

    /** The content of a file; not to be changed. */
    byte[] read(Path file) throws IOException {
        Path key = file.toAbsolutePath().normalize();
        byte[] content = contents.get(key);
        if (content == null) {
            content = readAll(file);
            contents.put(key, content);
        }
        return content;
    }

    /** The system's reason alone, such as "Is a directory", would not say which file is meant. */
    private static byte[] readAll(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    /** The files in a folder and its folders, sorted; the file itself if it is one, none if nothing is there. */
    static List<Path> below(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
