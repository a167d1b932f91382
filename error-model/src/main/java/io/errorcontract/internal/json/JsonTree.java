package io.errorcontract.internal.json;

import static io.errorcontract.internal.json.JsonReader.END;
import static io.errorcontract.internal.json.JsonReader.END_ARRAY;

import io.errorcontract.internal.text.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any JSON value into plain Java values. */
public final class JsonTree {

    /** Deeper values are left out: what serializes, prints or compares them works recursively. */
    public static final int MAX_DEPTH = 100;

    private JsonTree() {}

    /** Hears what is wrong with a value while it is read. */
    public interface Listener {

        /**
         * A key stands twice in one object.
         *
         * @param name the key
         */
        void duplicateKey(String name);

        /** A value is nested too deeply, and is left out. */
        void tooDeep();
    }

    /**
     * Reads the value that begins with the token at hand. If the text breaks within it, it holds what stood before.
     *
     * @param in the reader
     * @param token the kind of the token at hand
     * @param listener what hears of faults
     * @return a {@link String}, {@link Number}, {@link Boolean}, unmodifiable {@link List} or {@link Map}, or
     *     {@code null}
     */
    public static @Nullable Object read(JsonReader in, int token, Listener listener) {
        return read(in, token, listener, 0);
    }

    private static @Nullable Object read(JsonReader in, int token, Listener listener, int depth) {
        return switch (token) {
            case JsonReader.STRING -> in.text();
            case JsonReader.INTEGER, JsonReader.DECIMAL -> in.number();
            case JsonReader.TRUE -> true;
            case JsonReader.FALSE -> false;
            case JsonReader.START_OBJECT, JsonReader.START_ARRAY -> {
                if (depth == MAX_DEPTH) {
                    in.skip();
                    listener.tooDeep();
                    yield null;
                }
                yield token == JsonReader.START_OBJECT
                        ? object(in, listener, depth + 1)
                        : array(in, listener, depth + 1);
            }
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonReader in, Listener listener, int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        String name = in.nextName();
        while (name != null) {
            boolean duplicate = fields.containsKey(name);
            int token = in.next();
            if (token == END) {
                break;
            }
            fields.put(name, read(in, token, listener, depth));
            if (duplicate) {
                listener.duplicateKey(name);
            }
            name = in.nextName();
        }
        return Collections.unmodifiableMap(fields);
    }

    private static List<@Nullable Object> array(JsonReader in, Listener listener, int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        int token = in.next();
        while (token != END_ARRAY && token != END) {
            elements.add(read(in, token, listener, depth));
            token = in.next();
        }
        return Collections.unmodifiableList(elements);
    }

    /**
     * Chooses the handiest classes for numbers whose type nobody declared.
     *
     * @param value a value that {@link #read} gave
     * @return the same value, with {@link Numbers#simplest} numbers
     */
    public static @Nullable Object simplify(@Nullable Object value) {
        if (value instanceof Number number) {
            return Numbers.simplest(number);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(simplify(element));
            }
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                copy.put((String) entry.getKey(), simplify(entry.getValue()));
            }
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }
}
