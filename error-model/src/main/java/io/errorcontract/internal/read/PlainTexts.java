package io.errorcontract.internal.read;

import io.errorcontract.internal.text.Controls;
import io.errorcontract.internal.text.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words about JSON values, for people. */
final class PlainTexts {

    private static final int MAX_QUOTED = 80;
    /** A number with more digits before the point fits no type of a number but {@code decimal}. */
    private static final int LONG_DIGITS = 19;

    private PlainTexts() {}

    /** The text in quotation marks, cut to a length that fits a line, without control characters. */
    static String quote(String text) {
        String start = text.length() > MAX_QUOTED ? text.substring(0, MAX_QUOTED) + "…" : text;
        return '"' + Controls.clean(start) + '"';
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
        if (value instanceof Number number) {
            return kindOf(Numbers.decimal(number));
        }
        return value instanceof Boolean ? "a boolean" : "a string";
    }

    private static String kindOf(@Nullable BigDecimal number) {
        if (number == null || number.precision() - number.scale() > LONG_DIGITS) {
            return "a number too large";
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return "a number with decimals";
        }
        return number.signum() < 0 ? "a negative number" : "a number";
    }
}
