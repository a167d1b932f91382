package io.errorcontract.resilience4j;

import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.RetryAdvice;
import io.errorcontract.retry.Idempotency;
import io.errorcontract.retry.RetryRules;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Makes Resilience4j's {@link RetryConfig} out of {@link RetryRules}. Attempts, delays and jitter are those of the
 * policy that each error names, so a builder's own settings of these are to be left alone.
 *
 * <p>Resilience4j does not say how long a call has taken so far. A policy's budget is therefore held against the delays
 * alone, each as long as the advice makes it without jitter; bound the time of the attempts with a time-out.
 *
 * @since 0.1.0
 */
public final class ContractRetryConfig {

    /** An interval below zero is Resilience4j's sign that there is no further attempt. */
    private static final long NO_FURTHER_ATTEMPT = -1;

    private ContractRetryConfig() {}

    /**
     * Starts a configuration of the standard rules.
     *
     * @param idempotency whether the calls can be made twice without harm
     * @param <T> what the calls give
     * @return a builder; what it builds is thread-safe
     */
    public static <T> RetryConfig.Builder<T> of(Idempotency idempotency) {
        return of(idempotency, RetryRules.STANDARD);
    }

    /**
     * Starts a configuration.
     *
     * @param idempotency whether the calls can be made twice without harm
     * @param rules what is tried again, and when
     * @param <T> what the calls give
     * @return a builder; what it builds is thread-safe
     */
    public static <T> RetryConfig.Builder<T> of(Idempotency idempotency, RetryRules rules) {
        return of(idempotency, rules, () -> ThreadLocalRandom.current().nextDouble());
    }

    static <T> RetryConfig.Builder<T> of(Idempotency idempotency, RetryRules rules, DoubleSupplier random) {
        return RetryConfig.<T>custom()
                .maxAttempts(Integer.MAX_VALUE)
                .retryOnException(failure -> rules.retryable(failure, idempotency))
                .intervalBiFunction((attempt, outcome) -> rules.delayAfter(
                                outcome.getLeft(),
                                idempotency,
                                attempt,
                                waitedBefore(outcome.getLeft(), attempt),
                                random.getAsDouble())
                        .map(Duration::toMillis)
                        .orElse(NO_FURTHER_ATTEMPT));
    }

    /** The sum of the delays before an attempt, as if each had failed the way that this one did. */
    private static Duration waitedBefore(Throwable failure, int attempt) {
        if (!(failure instanceof ApiException api) || api.retryAdvice().policy().budget() == null) {
            return Duration.ZERO;
        }
        RetryAdvice advice = api.retryAdvice();
        RetryPolicy policy = advice.policy();
        Duration waited = Duration.ZERO;
        // Each round stands for an attempt that was made, so there are few.
        for (int before = 1; before < attempt; before++) {
            Duration asked = advice.serverDelay();
            Duration delay = asked == null ? policy.delayAfter(before) : asked;
            waited = waited.plus(delay.compareTo(policy.max()) > 0 ? policy.max() : delay);
        }
        return waited;
    }
}
