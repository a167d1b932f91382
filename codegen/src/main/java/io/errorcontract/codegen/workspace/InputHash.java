package io.errorcontract.codegen.workspace;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A digest of all that the output of a goal depends on. Two runs with one digest give the same output.
 *
 * <p>Values are settings (texts, numbers, truth values, constants of enums, charsets), files ({@link InputPath},
 * {@link OutputPath}), and lists, sets, maps from texts and records of values. Of a record, all components count, so
 * that a parameter cannot be forgotten; another kind of value is refused.
 */
final class InputHash {

    private final InputFiles files;
    private final MessageDigest digest;

    InputHash(InputFiles files) {
        this.files = files;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Adds a value.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the value is of another kind
     */
    InputHash add(String name, @Nullable Object value) throws IOException {
        update(name);
        if (value instanceof InputPath input) {
            addContent(input.path());
        } else if (value instanceof OutputPath output) {
            update(output.path().toString());
        } else if (value instanceof Collection<?> values) {
            addAll(values);
        } else if (value instanceof Map<?, ?> entries) {
            addEntries(entries);
        } else if (value instanceof Record parameters) {
            addComponents(parameters);
        } else {
            update(text(value));
        }
        return this;
    }

    /** Adds a file under the name by which the output knows it. */
    InputHash addFile(String name, Path file) throws IOException {
        update(name);
        update(files.read(file));
        return this;
    }

    private void addContent(Path root) throws IOException {
        update(root.toString());
        for (Path file : InputFiles.below(root)) {
            addFile(root.relativize(file).toString(), file);
        }
    }

    private void addAll(Collection<?> values) throws IOException {
        List<Object> ordered = new ArrayList<>(values);
        if (values instanceof Set<?>) {
            ordered.sort((one, other) -> text(one).compareTo(text(other)));
        }
        update(Integer.toString(ordered.size()));
        for (Object value : ordered) {
            add("", value);
        }
    }

    private void addEntries(Map<?, ?> entries) throws IOException {
        update(Integer.toString(entries.size()));
        for (Map.Entry<?, ?> entry : new TreeMap<>(entries).entrySet()) {
            add(text(entry.getKey()), entry.getValue());
        }
    }

    private void addComponents(Record parameters) throws IOException {
        update(parameters.getClass().getName());
        for (RecordComponent component : parameters.getClass().getRecordComponents()) {
            try {
                // Accessors of a record that is not public cannot be called from here.
                component.getAccessor().setAccessible(true);
                add(component.getName(), component.getAccessor().invoke(parameters));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no access to " + component, e);
            }
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Charset) {
            return String.valueOf(value);
        }
        throw new IllegalArgumentException("neither a setting nor a file: " + value.getClass());
    }

    private void update(String text) {
        update(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The length goes first, so that no two sequences of parts are the same sequence of bytes. */
    private void update(byte[] part) {
        int length = part.length;
        digest.update(new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        digest.update(part);
    }

    /** Ends the digest, and returns it in hexadecimal digits. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
