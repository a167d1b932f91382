package io.errorcontract.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Durations and moments from texts and numbers of any size, and rounded up for those who wait. */
public final class Times {

    private static final int MAX_TEXT = 64;

    /** How many digits the fraction of a second can have. */
    public static final int NANO_DIGITS = 9;

    private static final int MAX_SECONDS_DIGITS = 19;

    private Times() {}

    /**
     * Rounds a delay up, so that nobody comes too early.
     *
     * @param duration the delay
     * @return whole seconds
     */
    public static long wholeSeconds(Duration duration) {
        return duration.getNano() == 0 ? duration.getSeconds() : duration.getSeconds() + 1;
    }

    /**
     * Rounds a delay up.
     *
     * @param duration the delay
     * @return whole milliseconds
     */
    public static long wholeMillis(Duration duration) {
        long millis = duration.toMillis();
        return duration.compareTo(Duration.ofMillis(millis)) > 0 ? millis + 1 : millis;
    }

    /**
     * Rounds a moment up.
     *
     * @param moment the moment
     * @return a moment of whole seconds
     */
    public static Instant roundUp(Instant moment) {
        return moment.getNano() == 0 ? moment : Instant.ofEpochSecond(moment.getEpochSecond() + 1);
    }

    /**
     * Reads a duration.
     *
     * @param text a duration in the form of ISO 8601
     * @return the duration, or {@code null} if it is none
     */
    public static @Nullable Duration duration(String text) {
        try {
            return text.length() > MAX_TEXT ? null : Duration.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Creates a duration of a number of seconds.
     *
     * @param number the seconds; what is less than a nanosecond is cut off
     * @return the duration, or {@code null} if it is too long
     */
    public static @Nullable Duration duration(BigDecimal number) {
        // Whoever asks a number with a large exponent for its whole part gets all of its zeros.
        long digits = (long) number.precision() - number.scale();
        if (digits > MAX_SECONDS_DIGITS) {
            return null;
        }
        BigDecimal seconds = digits < -NANO_DIGITS ? BigDecimal.ZERO : number;
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        try {
            long nanos = seconds.subtract(whole).movePointRight(NANO_DIGITS).longValue();
            return Duration.ofSeconds(whole.longValueExact(), nanos);
        } catch (ArithmeticException tooLong) {
            return null;
        }
    }

    /**
     * Reads a moment.
     *
     * @param text a moment in the form of RFC 3339
     * @return the moment, or {@code null} if it is none
     */
    public static @Nullable Instant instant(String text) {
        try {
            return text.length() > MAX_TEXT ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads a moment.
     *
     * @param text a date and a time in the form of ISO 8601, with an offset (its colon may be missing) or without
     * @param zone the offset of a time without one, empty for UTC
     * @return the moment, or {@code null} if it is none
     */
    public static @Nullable Instant instant(String text, String zone) {
        int time = text.indexOf('T');
        if (time < 0 || text.length() > MAX_TEXT) {
            return null;
        }
        int end = time;
        while (end < text.length() && "Z+-".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        ZoneOffset offset = zone(end == text.length() ? zone : text.substring(end));
        try {
            return offset == null
                    ? null
                    : LocalDateTime.parse(text.substring(0, end)).toInstant(offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Writes a moment.
     *
     * @param moment the moment
     * @param digits how many digits of the fraction of a second to write, the rest is cut off
     * @param zone the offset, written as it is; empty for UTC without saying so
     * @return a date and a time in the form of ISO 8601
     */
    public static String dateTime(Instant moment, int digits, String zone) {
        ZoneOffset offset = zone(zone);
        LocalDateTime local = LocalDateTime.ofInstant(moment, offset == null ? ZoneOffset.UTC : offset);
        StringBuilder text = new StringBuilder(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local.withNano(0)));
        if (digits > 0) {
            String nanos = String.valueOf(local.get(ChronoField.NANO_OF_SECOND));
            String fraction = "0".repeat(NANO_DIGITS - nanos.length()) + nanos;
            text.append('.').append(fraction, 0, digits);
        }
        return text.append(zone).toString();
    }

    /**
     * Reads an offset from UTC.
     *
     * @param text for example {@code Z}, {@code +02:00} or {@code +0200}; empty for UTC
     * @return the offset, or {@code null} if it is none
     */
    public static @Nullable ZoneOffset zone(String text) {
        try {
            return text.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Creates the moment that comes a duration after 1970-01-01T00:00Z.
     *
     * @param duration the duration
     * @return the moment, or {@code null} if it is beyond all time
     */
    public static @Nullable Instant sinceEpoch(Duration duration) {
        try {
            return Instant.EPOCH.plus(duration);
        } catch (DateTimeException | ArithmeticException beyondAllTime) {
            return null;
        }
    }
}
