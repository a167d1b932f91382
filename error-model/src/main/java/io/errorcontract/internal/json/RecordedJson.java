package io.errorcontract.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON value, read once, to be read again as often as needed. */
public final class RecordedJson {

    private static final int INITIAL_CAPACITY = 32;

    private byte[] kinds = new byte[INITIAL_CAPACITY];
    private @Nullable Object[] values = new Object[INITIAL_CAPACITY];
    private int size;

    private RecordedJson() {}

    /**
     * Records the value that begins with the token at hand.
     *
     * @param in the reader; afterwards it is at the last token of the value
     * @param firstToken the kind of the token at hand
     * @return the value, up to where the text breaks
     */
    public static RecordedJson record(JsonReader in, int firstToken) {
        RecordedJson recorded = new RecordedJson();
        int depth = 0;
        int token = firstToken;
        while (token != JsonReader.END) {
            recorded.add(token, value(in, token));
            depth += step(token);
            if (depth == 0) {
                break;
            }
            token = in.next();
        }
        return recorded;
    }

    private static @Nullable Object value(JsonReader in, int token) {
        return switch (token) {
            case JsonReader.NAME, JsonReader.STRING -> in.text();
            case JsonReader.INTEGER, JsonReader.DECIMAL -> in.number();
            default -> null;
        };
    }

    private static int step(int token) {
        return switch (token) {
            case JsonReader.START_OBJECT, JsonReader.START_ARRAY -> 1;
            case JsonReader.END_OBJECT, JsonReader.END_ARRAY -> -1;
            default -> 0;
        };
    }

    private void add(int kind, @Nullable Object value) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        kinds[size] = (byte) kind;
        values[size++] = value;
    }

    /**
     * Reads the value again.
     *
     * @return a reader before the first token; it is not broken where the text broke, it just ends
     */
    public JsonReader replay() {
        return new Replay();
    }

    private final class Replay extends JsonReader {

        private int at = -1;
        private boolean ended;

        @Override
        public int next() {
            if (at + 1 >= size) {
                ended = true;
                return END;
            }
            return kinds[++at];
        }

        @Override
        public @Nullable String nextName() {
            return next() == NAME ? text() : null;
        }

        @Override
        public boolean nextName(Object name) {
            return next() == NAME && name.toString().equals(values[at]);
        }

        @Override
        public @Nullable String name() {
            return text();
        }

        @Override
        public @Nullable String nextText() {
            return next() == STRING ? text() : null;
        }

        @Override
        public int token() {
            return at < 0 || ended ? END : kinds[at];
        }

        @Override
        public @Nullable String text() {
            return (String) values[at];
        }

        @Override
        public @Nullable Number number() {
            return (Number) values[at];
        }

        @Override
        public void skip() {
            int depth = step(kinds[at]);
            while (depth > 0) {
                int token = next();
                if (token == END) {
                    return;
                }
                depth += step(token);
            }
        }
    }
}
