package io.errorcontract.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says of the values of a parameter besides their type. A reader that takes a message apart goes by it
 * to find out where one value ends and the next begins; values in fields of their own are read whatever they are.
 * Immutable and thread-safe.
 *
 * @param min the least number, or the least length of a text in characters, or {@code null}
 * @param max the greatest number, or the greatest length of a text in characters, or {@code null}
 * @param pattern a regular expression that a whole text matches, or {@code null}
 * @since 0.1.0
 */
public record Limits(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String pattern) implements Serializable {

    /** A pattern of somebody's own can take time that grows with the square of the text, or worse. */
    private static final int MAX_MATCHED = 1_024;

    /**
     * Tells whether a text is within the limits.
     *
     * @param text the text
     * @return whether it is; a text of more than 1,024 characters is not held against the pattern
     */
    public boolean allowText(String text) {
        return allow(BigDecimal.valueOf(text.codePointCount(0, text.length())))
                && (pattern == null || text.length() > MAX_MATCHED || Pattern.matches(pattern, text));
    }

    /**
     * Tells whether a number is within the limits.
     *
     * @param number the number
     * @return whether it is
     */
    public boolean allow(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }
}
