package io.errorcontract.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A digest of all that a generator's output depends on: its input files, its configuration and its own version. Two
 * runs with one fingerprint give the same output.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class InputHash {

    private final MessageDigest digest;

    /** Starts a digest of nothing. */
    public InputHash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Adds a setting.
     *
     * @param name its name
     * @param value its value; {@code null} counts as the text {@code null}
     * @return this
     */
    public InputHash add(String name, @Nullable Object value) {
        update(name.getBytes(StandardCharsets.UTF_8));
        update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Adds a file.
     *
     * @param name the name by which the output knows it
     * @param file the file
     * @return this
     * @throws IOException if it cannot be read
     */
    public InputHash addFile(String name, Path file) throws IOException {
        update(name.getBytes(StandardCharsets.UTF_8));
        update(Files.readAllBytes(file));
        return this;
    }

    /** The length goes first, so that no two sequences of parts are the same sequence of bytes. */
    private void update(byte[] part) {
        int length = part.length;
        digest.update(new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        digest.update(part);
    }

    /**
     * Ends the digest.
     *
     * @return the digest in hexadecimal digits
     */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
