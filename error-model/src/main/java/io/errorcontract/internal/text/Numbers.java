package io.errorcontract.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers of any size, without the cost that a hostile one can cause. */
public final class Numbers {

    /** The most characters that a 64-bit number has for certain. */
    public static final int MAX_LONG_DIGITS = 18;

    /** More digits than these cost more time than they are worth. */
    private static final int MAX_DIGITS = 1_000;

    /** Whoever computes with a larger exponent may fill the memory with zeros. */
    private static final int MAX_SCALE = 10_000;

    /** Beyond this scale the plain form of a number is mostly zeros. */
    private static final int MAX_PLAIN_SCALE = 100;

    private Numbers() {}

    /**
     * Reads a number by the grammar of JSON.
     *
     * @param text the number
     * @return a {@link Long}, {@link BigInteger} or {@link BigDecimal}, or a {@link HugeNumber} if it has too many
     *     digits or an exponent that nobody can compute with
     */
    public static Number parse(String text) {
        if (text.length() > MAX_DIGITS) {
            return new HugeNumber(text);
        }
        if (isInteger(text)) {
            return text.length() <= MAX_LONG_DIGITS ? (Number) Long.valueOf(text) : integer(new BigInteger(text));
        }
        BigDecimal decimal = decimal(text);
        return decimal == null ? new HugeNumber(text) : decimal;
    }

    private static Number integer(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static boolean isInteger(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c != '-' || i > 0)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a decimal number.
     *
     * @param text the number, with or without fraction and exponent
     * @return the number, or {@code null} if the text is not one, or is too long or too large
     */
    public static @Nullable BigDecimal decimal(String text) {
        if (text.length() > MAX_DIGITS) {
            return null;
        }
        try {
            BigDecimal decimal = new BigDecimal(text);
            return Math.abs((long) decimal.scale()) > MAX_SCALE ? null : decimal;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Makes a decimal number of any number that can be one.
     *
     * @param number any number
     * @return the same number, or {@code null} if it is not finite or of a class that does not tell
     */
    public static @Nullable BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return BigDecimal.valueOf(number.longValue());
        }
        return decimal(number.toString());
    }

    /**
     * Reads a number.
     *
     * @param value any value
     * @param text whether numbers may be written as text
     * @return the number, or {@code null} if it is none
     */
    public static @Nullable BigDecimal decimal(Object value, boolean text) {
        if (value instanceof Number number) {
            return decimal(number);
        }
        return text && value instanceof String digits ? decimal(digits) : null;
    }

    /**
     * The text of a value.
     *
     * @param value the value
     * @return its text; numbers without an exponent where that is sensible
     */
    public static String text(Object value) {
        return value instanceof BigDecimal decimal ? plain(decimal) : value.toString();
    }

    /**
     * The number as text, without an exponent unless it would be mostly zeros.
     *
     * @param number a number
     * @return digits by the grammar of JSON
     */
    public static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_PLAIN_SCALE ? number.toPlainString() : number.toString();
    }

    /**
     * The handiest class for a number whose type nobody declared.
     *
     * @param number a number
     * @return the same number as an {@link Integer} or {@link Long} if it is one, as a {@link Double} if that loses
     *     nothing; as text if nobody can compute with it; else the number itself
     */
    public static Object simplest(Number number) {
        if (number instanceof Long integer) {
            boolean small = integer >= Integer.MIN_VALUE && integer <= Integer.MAX_VALUE;
            return small ? (Number) integer.intValue() : integer;
        }
        if (number instanceof BigDecimal decimal) {
            double nearest = decimal.doubleValue();
            boolean exact =
                    !Double.isInfinite(nearest) && BigDecimal.valueOf(nearest).compareTo(decimal) == 0;
            return exact ? (Number) nearest : decimal;
        }
        return number instanceof HugeNumber ? number.toString() : number;
    }
}
