package io.errorcontract.retry;

import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.RetryAdvice;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether and when a failed call is made again. Immutable and thread-safe; it neither waits nor counts, so that
 * every retry library can ask it.
 *
 * <ul>
 *   <li>An {@link ApiException} is tried again as its {@link RetryAdvice} says. A call that is not idempotent is tried
 *       again only if the API declares the error retryable.
 *   <li>A broken connection is tried again by the transport policy if the call is idempotent, and otherwise only if the
 *       request surely was not sent.
 *   <li>Everything else is final.
 * </ul>
 *
 * @since 0.1.0
 */
public final class RetryRules {

    /** The advice of each error as it is, and {@link RetryPolicy#DEFAULT} for broken connections. */
    public static final RetryRules STANDARD = builder().build();

    /** Never tries anything again. */
    public static final RetryRules OFF = builder().maxAttempts(1).build();

    private final int maxAttempts;
    private final @Nullable Duration maxDelay;
    private final RetryPolicy transportPolicy;
    private final Predicate<? super Throwable> transportFailure;

    private RetryRules(Builder builder) {
        this.maxAttempts = builder.maxAttempts;
        this.maxDelay = builder.maxDelay;
        this.transportPolicy = builder.transportPolicy;
        this.transportFailure = builder.transportFailure;
    }

    /**
     * Starts rules, beginning with those of {@link #STANDARD}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Decides after an attempt that failed.
     *
     * @param failure what it failed with; the wrappers that futures put around it are taken off
     * @param idempotency whether the call can be made twice without harm
     * @param attempt the number of the attempt that failed, the first being 1
     * @param elapsed the time since the first attempt began
     * @param random a number from 0 (inclusive) to 1 (exclusive), drawn anew for each call
     * @return how long to wait before the next attempt, or empty if there is to be none
     */
    public Optional<Duration> delayAfter(
            Throwable failure, Idempotency idempotency, int attempt, Duration elapsed, double random) {
        if (attempt >= maxAttempts) {
            return Optional.empty();
        }
        RetryAdvice advice = adviceFor(Failures.unwrap(failure), idempotency);
        return advice == null
                ? Optional.empty()
                : advice.delayAfter(attempt, elapsed, random).map(this::capped);
    }

    /**
     * Whether a failure can be followed by another attempt at all, were there no limits of number and time.
     *
     * @param failure what the attempt failed with
     * @param idempotency whether the call can be made twice without harm
     * @return whether it can
     */
    public boolean retryable(Throwable failure, Idempotency idempotency) {
        return delayAfter(failure, idempotency, 1, Duration.ZERO, 0).isPresent();
    }

    /**
     * What the rules go by for a failure.
     *
     * @param failure what the attempt failed with
     * @param idempotency whether the call can be made twice without harm
     * @return the advice, or {@code null} if the failure is final
     */
    private @Nullable RetryAdvice adviceFor(Throwable failure, Idempotency idempotency) {
        if (failure instanceof ApiException api) {
            return idempotency.mayFollow(api.error()) ? api.retryAdvice() : null;
        }
        boolean harmless = idempotency == Idempotency.IDEMPOTENT || Failures.neverSent(failure);
        return harmless && transportFailure.test(failure) ? new RetryAdvice(true, null, transportPolicy) : null;
    }

    private Duration capped(Duration delay) {
        return maxDelay != null && delay.compareTo(maxDelay) > 0 ? maxDelay : delay;
    }

    /** Collects rules; not thread-safe. */
    public static final class Builder {

        private int maxAttempts = Integer.MAX_VALUE;
        private @Nullable Duration maxDelay;
        private RetryPolicy transportPolicy = RetryPolicy.DEFAULT;
        private Predicate<? super Throwable> transportFailure = Failures::isTransport;

        private Builder() {}

        /**
         * Bounds the attempts of every call, the first included, beyond what the policies say; 1 turns retries off.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxAttempts(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxAttempts must be at least 1, not " + value);
            }
            this.maxAttempts = value;
            return this;
        }

        /**
         * Bounds every delay beyond what the policies say, whoever asks for it.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxDelay(Duration value) {
            if (value.isNegative()) {
                throw new IllegalArgumentException("maxDelay must not be negative, but is " + value);
            }
            this.maxDelay = value;
            return this;
        }

        /** Sets the policy for broken connections, for which no catalog speaks. */
        public Builder transportPolicy(RetryPolicy value) {
            this.transportPolicy = value;
            return this;
        }

        /**
         * Says which failures, other than an {@link ApiException}, are broken connections. Without it: the JDK's own
         * {@link java.io.IOException}s, but for a failed TLS handshake.
         */
        public Builder transportFailure(Predicate<? super Throwable> value) {
            this.transportFailure = value;
            return this;
        }

        /**
         * Makes the rules.
         *
         * @return the rules
         */
        public RetryRules build() {
            return new RetryRules(this);
        }
    }
}
