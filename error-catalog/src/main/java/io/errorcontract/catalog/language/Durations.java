package io.errorcontract.catalog.language;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads durations: {@code 500ms}, {@code 1s}, {@code 2m}, {@code 1h}, {@code 1d}, or as ISO 8601 writes them. */
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

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
