package io.errorcontract.internal.plan;

import io.errorcontract.contract.Format;
import io.errorcontract.internal.text.HttpDate;
import io.errorcontract.internal.text.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what stands in a body or header back into the value that a writer's formats made it of. */
public final class FormatReader {

    /** What kind of value is wanted. */
    public enum Target {
        /** A {@link String}. */
        TEXT,
        /** A {@link Number}. */
        NUMBER,
        /** A {@link Boolean}. */
        BOOLEAN,
        /** A {@link Duration}. */
        DURATION,
        /** An {@link Instant}. */
        INSTANT,
        /** Whatever it is. */
        ANY
    }

    private static final int MAX_TIME_LENGTH = 64;
    private static final int NANO_DIGITS = 9;
    private static final int MILLI_DIGITS = 3;
    private static final int MAX_SECONDS_DIGITS = 19;

    private FormatReader() {}

    /**
     * Reverses formats.
     *
     * @param formats the formats, in the order of writing; {@link Format.Kind#PART} is passed over
     * @param fromText whether numbers and truth values stand there as text, as they do in headers
     * @param raw what stands there: a JSON value that is not {@code null}
     * @param target what is wanted
     * @param clock tells the present moment, from which a date gives a duration
     * @return the value, or {@code null} if what stands there is not of this form
     */
    public static @Nullable Object read(
            Format[] formats, boolean fromText, Object raw, Target target, InstantSource clock) {
        Object value = raw;
        boolean text = fromText;
        for (int i = formats.length - 1; i >= 0; i--) {
            value = reverse(formats[i], value, text, clock);
            if (value == null) {
                return null;
            }
            text |= isText(formats[i].kind());
        }
        return convert(value, target, text, clock);
    }

    /** Whether what is left is a text, whatever it says. */
    private static boolean isText(Format.Kind kind) {
        return switch (kind) {
            case STRING, NUMBER, PREFIX, SUFFIX -> true;
            default -> false;
        };
    }

    private static @Nullable Object reverse(Format format, Object value, boolean text, InstantSource clock) {
        return switch (format.kind()) {
            case PART, ISO -> value;
            case STRING -> value instanceof String ? value : null;
            case NUMBER -> numberText(value, text);
            case SECONDS, MILLIS, EPOCH_SECONDS, EPOCH_MILLIS -> time(format.kind(), number(value, text));
            case HTTP_DATE -> value instanceof String date ? HttpDate.parse(date, clock.instant()) : null;
            case UPPER -> value instanceof String capitals ? capitals.toLowerCase(Locale.ROOT) : null;
            case LOWER -> value instanceof String small ? small.toUpperCase(Locale.ROOT) : null;
            case PREFIX -> value instanceof String prefixed ? withoutPrefix(prefixed, format.argument()) : null;
            case SUFFIX -> value instanceof String suffixed ? withoutSuffix(suffixed, format.argument()) : null;
        };
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private static String withoutSuffix(String text, String suffix) {
        return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
    }

    private static @Nullable Object numberText(Object value, boolean text) {
        BigDecimal number = number(value, text);
        return number == null ? null : Numbers.plain(number);
    }

    private static @Nullable BigDecimal number(Object value, boolean text) {
        if (value instanceof Number number) {
            return Numbers.decimal(number);
        }
        return text && value instanceof String digits ? Numbers.decimal(digits) : null;
    }

    private static @Nullable Object time(Format.Kind kind, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        boolean millis = kind == Format.Kind.MILLIS || kind == Format.Kind.EPOCH_MILLIS;
        Duration duration = duration(millis ? number.movePointLeft(MILLI_DIGITS) : number);
        if (duration == null || kind == Format.Kind.SECONDS || kind == Format.Kind.MILLIS) {
            return duration;
        }
        try {
            return Instant.EPOCH.plus(duration);
        } catch (DateTimeException | ArithmeticException beyondAllTime) {
            return null;
        }
    }

    private static @Nullable Duration duration(BigDecimal number) {
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

    private static @Nullable Object convert(Object value, Target target, boolean text, InstantSource clock) {
        return switch (target) {
            case ANY -> value;
            case TEXT -> value instanceof String ? value : null;
            case NUMBER -> value instanceof Number ? value : number(value, text);
            case BOOLEAN -> value instanceof Boolean ? value : text ? bool(value) : null;
            case DURATION -> toDuration(value, clock);
            case INSTANT -> value instanceof Instant ? value : value instanceof String date ? instant(date) : null;
        };
    }

    private static @Nullable Boolean bool(Object text) {
        if ("true".equals(text)) {
            return Boolean.TRUE;
        }
        return "false".equals(text) ? Boolean.FALSE : null;
    }

    private static @Nullable Duration toDuration(Object value, InstantSource clock) {
        if (value instanceof Duration duration) {
            return duration;
        }
        if (value instanceof Instant moment) {
            return Duration.between(clock.instant(), moment);
        }
        return value instanceof String text ? duration(text) : null;
    }

    /**
     * Reads a duration.
     *
     * @param text a duration in the form of ISO 8601
     * @return the duration, or {@code null} if it is none
     */
    public static @Nullable Duration duration(String text) {
        try {
            return text.length() > MAX_TIME_LENGTH ? null : Duration.parse(text);
        } catch (DateTimeException e) {
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
            return text.length() > MAX_TIME_LENGTH ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
