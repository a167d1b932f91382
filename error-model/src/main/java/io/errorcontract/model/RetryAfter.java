package io.errorcontract.model;

import io.errorcontract.internal.text.HttpDate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads the {@code Retry-After} header (RFC 9110, section 10.2.3): a number of seconds in digits alone, or a date in
 * any of HTTP's three forms. Anything else, such as {@code 1.5}, {@code -1}, {@code 1e3} or {@code Infinity}, is not
 * what the header can hold and is refused.
 *
 * @since 0.1.0
 */
public final class RetryAfter {

    /**
     * The longest time that is told; whoever asks for more, by mistake or on purpose, is understood as asking for it.
     */
    public static final Duration MAX = Duration.ofDays(365);

    private static final int MAX_DIGITS = 9;

    private RetryAfter() {}

    /**
     * Reads a value of the header.
     *
     * @param value the value
     * @param now the present moment, from which a date counts
     * @return the time to wait, from zero (for a date that has passed) to {@link #MAX}, or empty if the value is not of
     *     the header's form
     */
    public static Optional<Duration> parse(String value, Instant now) {
        String text = value.trim();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isDigits(text)) {
            return Optional.of(seconds(text));
        }
        Instant moment = HttpDate.parse(text, now);
        return moment == null ? Optional.empty() : Optional.of(bounded(Duration.between(now, moment)));
    }

    /**
     * Brings a time to wait between zero and {@link #MAX}.
     *
     * @param time any time
     * @return the time, or the bound that is nearest to it
     */
    public static Duration bounded(Duration time) {
        if (time.isNegative()) {
            return Duration.ZERO;
        }
        return time.compareTo(MAX) > 0 ? MAX : time;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Duration seconds(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.length() - start > MAX_DIGITS
                ? MAX
                : bounded(Duration.ofSeconds(Long.parseLong(digits, start, digits.length(), 10)));
    }
}
