package io.errorcontract.model;

import io.errorcontract.contract.RetryPolicy;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether, when and how often to try a failed call again: what the catalog, the body and the headers say, as one.
 *
 * @param retryable whether another attempt may succeed
 * @param serverDelay how long the server asks to wait, or {@code null} if it does not say
 * @param policy the delays and bounds to keep to
 * @since 0.1.0
 */
public record RetryAdvice(boolean retryable, @Nullable Duration serverDelay, RetryPolicy policy)
        implements Serializable {

    /**
     * The delay before the next attempt: what the server asked for, but at most the policy's {@code max}; else the
     * policy's own delay.
     *
     * @param attempt the number of the attempt that failed, the first being 1
     * @param elapsed the time since the first attempt began
     * @param random a number from 0 (inclusive) to 1 (exclusive), drawn anew for each call
     * @return how long to wait, or empty if there is to be no further attempt
     */
    public Optional<Duration> delayAfter(int attempt, Duration elapsed, double random) {
        if (!retryable || attempt >= policy.attempts()) {
            return Optional.empty();
        }
        Duration delay = serverDelay == null ? policy.delayAfter(attempt, random) : bounded(serverDelay);
        Duration budget = policy.budget();
        boolean affordable = budget == null || elapsed.plus(delay).compareTo(budget) <= 0;
        return affordable ? Optional.of(delay) : Optional.empty();
    }

    private Duration bounded(Duration asked) {
        return asked.compareTo(policy.max()) > 0 ? policy.max() : asked;
    }
}
