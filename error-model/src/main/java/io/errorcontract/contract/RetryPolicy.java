package io.errorcontract.contract;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and how often a call is tried again: either growing delays ({@code initial}, times {@code multiplier}, at most
 * {@code max}) or a list of {@code delays} of which the last one repeats.
 *
 * @param name its name in the catalog
 * @param delays the delays one by one, or an empty list if they grow
 * @param initial the delay before the second attempt
 * @param multiplier what each delay is multiplied with to give the next
 * @param max the longest delay, also for what a server asks for
 * @param budget the longest time from the first attempt to the last one's start, or {@code null} for no bound
 * @param attempts how many attempts there are, the first included
 * @param jitter how chance changes the delays
 * @since 0.1.0
 */
public record RetryPolicy(
        String name,
        List<Duration> delays,
        Duration initial,
        double multiplier,
        Duration max,
        @Nullable Duration budget,
        int attempts,
        Jitter jitter)
        implements Serializable {

    /** The policy of a catalog that declares none: 0.5 s doubling to 8 s with full jitter, three attempts. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(
            "default", List.of(), Duration.ofMillis(500), 2, Duration.ofSeconds(8), null, 3, Jitter.FULL);

    /** The exponent beyond which a delay has long reached any sensible {@code max}. */
    private static final int MAX_EXPONENT = 62;

    /** Copies the list. */
    public RetryPolicy {
        delays = List.copyOf(delays);
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1, not " + attempts);
        }
    }

    /**
     * The delay after an attempt that failed, before jitter.
     *
     * @param attempt the number of the attempt that failed, the first being 1
     * @return how long to wait before the next
     */
    public Duration delayAfter(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempts are counted from 1, not " + attempt);
        }
        if (!delays.isEmpty()) {
            return delays.get(Math.min(attempt, delays.size()) - 1);
        }
        double millis = initial.toMillis() * Math.pow(multiplier, Math.min(attempt - 1, MAX_EXPONENT));
        return millis >= max.toMillis() ? max : Duration.ofMillis((long) millis);
    }

    /**
     * The delay after an attempt that failed, with jitter.
     *
     * @param attempt the number of the attempt that failed, the first being 1
     * @param random a number from 0 (inclusive) to 1 (exclusive), drawn anew for each call
     * @return how long to wait before the next
     */
    public Duration delayAfter(int attempt, double random) {
        return Duration.ofMillis(Math.round(delayAfter(attempt).toMillis() * jitter.scale(random)));
    }
}
