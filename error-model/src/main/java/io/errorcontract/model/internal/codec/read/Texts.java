package io.errorcontract.model.internal.codec.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words about JSON values, for people. */
final class Texts {

    private static final int MAX_QUOTED = 80;

    private Texts() {}

    /** The text in quotation marks, cut to a length that fits a line, without control characters. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder().append('"');
        for (int i = 0; i < text.length() && i < MAX_QUOTED; i++) {
            char c = text.charAt(i);
            quoted.append(Character.isISOControl(c) ? ' ' : c);
        }
        return quoted.append(text.length() > MAX_QUOTED ? "…\"" : "\"").toString();
    }

    /** The type of a JSON value; never the value itself, since it can be sensitive. */
    static String typeOf(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "an array";
        }
        if (value instanceof Number) {
            return "a number";
        }
        return value instanceof Boolean ? "a boolean" : "a string";
    }
}
