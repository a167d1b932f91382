package io.errorcontract.codegen.output;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file that a generator made and that is not written yet.
 *
 * <p>Immutable as long as nobody changes the array.
 *
 * @param path where it belongs, relative to the output directory, with {@code /} between the parts
 * @param content its bytes; the array is not copied
 * @since 0.1.0
 */
@SuppressWarnings(
        "ArrayRecordComponent") // compared by path alone, and a copy of every file would cost much for nothing
public record GeneratedFile(String path, byte[] content) {

    /**
     * Checks the path.
     *
     * @throws IllegalArgumentException if the path could lead out of the output directory, or means different files on
     *     different systems
     */
    public GeneratedFile {
        Objects.requireNonNull(content, "content");
        for (String part : path.split("/", -1)) {
            if (part.isBlank() || part.equals(".") || part.equals("..") || !isPortable(part)) {
                throw new IllegalArgumentException("not a relative path of plain names: '" + path + "'");
            }
        }
    }

    /**
     * Makes a file of text in UTF-8.
     *
     * @param path where it belongs
     * @param text its text
     * @return the file
     * @throws IllegalArgumentException if the path could lead out of the output directory
     */
    public static GeneratedFile ofText(String path, String text) {
        return new GeneratedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPortable(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < ' ' || c == '\\' || c == ':') {
                return false;
            }
        }
        return true;
    }
}
