package io.errorcontract.internal.plan;

import io.errorcontract.contract.Format;
import io.errorcontract.internal.text.HttpDate;
import io.errorcontract.internal.text.Numbers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives a value the form that it has in a body or header. */
public final class FormatWriter {

    private FormatWriter() {}

    /**
     * Applies formats in order. A format that does not fit the value leaves it as it is, so that nothing is lost.
     *
     * @param formats the formats
     * @param value the value
     * @param clock tells the present moment, to which a date adds a duration
     * @return the value as it is to be written, or {@code null} if it has no such part
     */
    public static @Nullable Object apply(Format[] formats, Object value, InstantSource clock) {
        Object formatted = value;
        for (Format format : formats) {
            if (formatted == null) {
                return null;
            }
            formatted = apply(format, formatted, clock);
        }
        return formatted;
    }

    private static @Nullable Object apply(Format format, Object value, InstantSource clock) {
        return switch (format.kind()) {
            case STRING -> text(value);
            case NUMBER -> number(value);
            case SECONDS -> value instanceof Duration duration ? (Object) wholeSeconds(duration) : value;
            case MILLIS -> value instanceof Duration duration ? (Object) wholeMillis(duration) : value;
            case HTTP_DATE, EPOCH_SECONDS, EPOCH_MILLIS -> moment(format.kind(), value, clock);
            case ISO -> text(value);
            case UPPER -> text(value).toUpperCase(Locale.ROOT);
            case LOWER -> text(value).toLowerCase(Locale.ROOT);
            case PREFIX -> format.argument() + text(value);
            case SUFFIX -> text(value) + format.argument();
            case PART -> part(text(value), format.argument(), format.index());
        };
    }

    /** The time that somebody has to wait is rounded up, so that nobody comes too early. */
    private static long wholeSeconds(Duration duration) {
        return duration.getNano() == 0 ? duration.getSeconds() : duration.getSeconds() + 1;
    }

    private static long wholeMillis(Duration duration) {
        long millis = duration.toMillis();
        return duration.compareTo(Duration.ofMillis(millis)) > 0 ? millis + 1 : millis;
    }

    private static Object moment(Format.Kind kind, Object value, InstantSource clock) {
        Instant moment = value instanceof Instant instant ? instant : null;
        if (value instanceof Duration duration) {
            moment = clock.instant().plus(duration);
        }
        if (moment == null) {
            return value;
        }
        if (kind == Format.Kind.EPOCH_MILLIS) {
            return moment.toEpochMilli();
        }
        // A moment that is still to come is rounded up for the same reason as a time to wait; another has no say in it.
        Instant whole = value instanceof Duration ? roundUp(moment) : moment;
        return kind == Format.Kind.HTTP_DATE ? HttpDate.format(whole) : (Object) whole.getEpochSecond();
    }

    private static Instant roundUp(Instant moment) {
        return moment.getNano() == 0 ? moment : Instant.ofEpochSecond(moment.getEpochSecond() + 1);
    }

    private static Object number(Object value) {
        if (value instanceof Number) {
            return value;
        }
        BigDecimal number = Numbers.decimal(value.toString());
        return number == null ? value : number;
    }

    private static @Nullable String part(String text, String separator, int index) {
        int from = 0;
        for (int i = 0; i < index; i++) {
            int at = text.indexOf(separator, from);
            if (at < 0) {
                return null;
            }
            from = at + separator.length();
        }
        int end = text.indexOf(separator, from);
        return end < 0 ? text.substring(from) : text.substring(from, end);
    }

    /**
     * The text of a value.
     *
     * @param value the value
     * @return its text; numbers without an exponent where that is sensible
     */
    public static String text(Object value) {
        return value instanceof BigDecimal decimal ? Numbers.plain(decimal) : value.toString();
    }
}
