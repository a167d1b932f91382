package io.errorcontract.codegen.body;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a property keep to, beyond their type.
 *
 * @param min the least value, or length for text and lists, or null
 * @param max the greatest value, or length for text and lists, or null
 * @param pattern a regular expression that the whole text matches, or null
 */
public record Bounds(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String pattern) {

    static final Bounds NONE = new Bounds(null, null, null);

    static Bounds range(@Nullable Integer min, @Nullable Integer max) {
        return new Bounds(
                min == null ? null : BigDecimal.valueOf(min), max == null ? null : BigDecimal.valueOf(max), null);
    }

    static Bounds pattern(String pattern) {
        return new Bounds(null, null, pattern);
    }
}
