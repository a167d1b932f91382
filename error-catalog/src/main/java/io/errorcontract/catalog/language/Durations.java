package io.errorcontract.catalog.language;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads and writes durations as catalogs spell them: {@code 500ms}, {@code 1s}, {@code 2m}, {@code 1h}, {@code 1d}, or
 * as ISO 8601 writes them.
 */
public final class Durations {
    /** So many digits of milliseconds are 31 years, and nothing overflows. */
    private static final int MOST_DIGITS = 12;

    private Durations() {}

    /** Empty if the text is no duration or a negative one. */
    public static Optional<Duration> parse(String text) {
        if (text.startsWith("P")) {
            return iso(text);
        }
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return Optional.empty();
        }
        long amount = Long.parseLong(text.substring(0, digits));
        return Optional.ofNullable(
                switch (text.substring(digits)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "s" -> Duration.ofSeconds(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    case "d" -> Duration.ofDays(amount);
                    default -> null;
                });
    }

    /** The duration in the largest unit that gives a whole number, up to hours. */
    public static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis % 1000 != 0 || millis == 0) {
            return millis + "ms";
        }
        long seconds = millis / 1000;
        if (seconds % 3600 == 0) {
            return seconds / 3600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
