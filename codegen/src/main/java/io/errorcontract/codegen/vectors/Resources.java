package io.errorcontract.codegen.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that are in the jar beside these classes. */
final class Resources {

    private Resources() {}

    static byte[] read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
