package io.errorcontract.internal.json;

import io.errorcontract.internal.text.Numbers;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain Java values as JSON. */
public final class JsonValues {

    /** The largest whole number up to which every one has a {@code double} of its own. */
    private static final double MAX_EXACT_INTEGER = (1L << 53) - 1.0;

    private JsonValues() {}

    /**
     * Writes a value. What JSON has no form for is written as its text; a number that is not finite as {@code null}.
     *
     * @param out where to
     * @param value a {@link String}, {@link Number}, {@link Boolean}, {@link Map}, {@link Iterable}, array, any other
     *     object, or {@code null}
     */
    public static void write(JsonOutput out, @Nullable Object value) {
        if (value == null) {
            out.nullValue();
        } else if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Number number) {
            number(out, number);
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof Map<?, ?> map) {
            object(out, map);
        } else if (value instanceof Iterable<?> elements) {
            array(out, elements);
        } else if (value.getClass().isArray()) {
            array(out, value);
        } else {
            out.string(value.toString());
        }
    }

    private static void object(JsonOutput out, Map<?, ?> map) {
        out.raw('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.name(String.valueOf(entry.getKey()));
            write(out, entry.getValue());
        }
        out.raw('}');
    }

    private static void array(JsonOutput out, Iterable<?> elements) {
        out.raw('[');
        for (Object element : elements) {
            out.separate();
            write(out, element);
        }
        out.raw(']');
    }

    private static void array(JsonOutput out, Object array) {
        out.raw('[');
        for (int i = 0; i < Array.getLength(array); i++) {
            out.separate();
            write(out, Array.get(array, i));
        }
        out.raw(']');
    }

    /** A whole number is written as one, like most languages do: a reader that sent 7 gets 7 back, not 7.0. */
    private static void floating(JsonOutput out, Number number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            out.nullValue();
        } else if (value == Math.rint(value) && Math.abs(value) <= MAX_EXACT_INTEGER) {
            out.ascii(Long.toString((long) value));
        } else {
            out.ascii(number.toString());
        }
    }

    private static void number(JsonOutput out, Number number) {
        if (number instanceof Integer || number instanceof Long) {
            out.ascii(number.toString());
            return;
        }
        if (number instanceof Double || number instanceof Float) {
            floating(out, number);
            return;
        }
        BigDecimal decimal = Numbers.decimal(number);
        if (decimal == null) {
            out.string(number.toString());
        } else {
            out.ascii(Numbers.plain(decimal));
        }
    }
}
