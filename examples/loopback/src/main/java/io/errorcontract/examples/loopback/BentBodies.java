package io.errorcontract.examples.loopback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table of bent bodies of a contract: a file beside its test, blocks with empty lines between them. */
final class BentBodies {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private final Path file;

    private BentBodies(Path file) {
        this.file = file;
    }

    static BentBodies of(Class<?> test) {
        return new BentBodies(
                RESOURCES.resolve(test.getPackageName().replace('.', '/')).resolve("bent-bodies.txt"));
    }

    List<BentBody> read() {
        try {
            return Arrays.stream(Files.readString(file).split("\n\n"))
                    .map(BentBody::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(List<BentBody> bodies) {
        try {
            Files.writeString(file, bodies.stream().map(BentBody::toString).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
