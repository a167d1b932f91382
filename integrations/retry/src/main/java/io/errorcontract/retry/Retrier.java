package io.errorcontract.retry;

import io.errorcontract.codec.CallSite;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls, and makes them again as {@link RetryRules} decide. Thread-safe; one serves a whole client.
 *
 * @since 0.1.0
 */
public final class Retrier {

    private final RetryRules rules;
    private final @Nullable RetryBudget budget;
    private final RetryClock clock;
    private final DoubleSupplier random;
    private final Consumer<? super RetryEvent> listener;
    private final @Nullable Duration deadline;

    private Retrier(Builder builder) {
        this.rules = builder.rules;
        this.budget = builder.budget;
        this.clock = builder.clock;
        this.random = builder.random;
        this.listener = builder.listener;
        this.deadline = builder.deadline;
    }

    /**
     * Makes a retrier of the standard rules, with a budget of its own.
     *
     * @return the retrier
     */
    public static Retrier create() {
        return builder().budget(RetryBudget.create()).build();
    }

    /**
     * Starts a retrier of the standard rules, without a budget.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * One attempt of a call.
     *
     * @param <T> what it gives
     * @param <E> the checked exception that it throws
     */
    @FunctionalInterface
    public interface Attempt<T extends @Nullable Object, E extends Exception> {

        /**
         * Makes the attempt.
         *
         * @return what the call gives
         * @throws E if it fails
         */
        T run() throws E;
    }

    /**
     * Makes a call, and waits in the calling thread between attempts. If the thread is interrupted while it waits, the
     * last failure is thrown, and the thread stays interrupted.
     *
     * @param idempotency whether the call can be made twice without harm
     * @param attempt makes one attempt
     * @param <T> what the call gives
     * @param <E> the checked exception that an attempt throws
     * @return what the first attempt that succeeded gave
     * @throws E what the last attempt failed with; if there were others, its suppressed exceptions are a
     *     {@link RetriedCall} and what the last ten of those before failed with
     */
    public <T extends @Nullable Object, E extends Exception> T call(Idempotency idempotency, Attempt<T, E> attempt)
            throws E {
        return call(idempotency, attempt, event -> {});
    }

    /** The same, for one who also asks for the retries of this call. */
    <T extends @Nullable Object, E extends Exception> T call(
            Idempotency idempotency, Attempt<T, E> attempt, Consumer<? super RetryEvent> retries) throws E {
        CallAttempts attempts = new CallAttempts(clock.nanoTime(), retries);
        for (; ; ) {
            try {
                T result = attempt.run();
                succeeded();
                return result;
            } catch (Exception failure) {
                Optional<Duration> delay = delayAfter(failure, idempotency, attempts);
                if (delay.isEmpty() || !slept(delay.get())) {
                    ended(failure, attempts);
                    throw failure;
                }
                attempts.goOn(failure, delay.get());
            }
        }
    }

    /** Tells the failure that is thrown what came before it. */
    void ended(Throwable failure, CallAttempts attempts) {
        attempts.end(failure, clock.nanoTime());
    }

    /**
     * Makes a call that gives a future. No thread waits between attempts.
     *
     * @param idempotency whether the call can be made twice without harm
     * @param attempt starts one attempt
     * @param <T> what the call gives
     * @return what the first attempt that succeeds gives, or what the last one fails with; cancelling it cancels the
     *     attempt under way, if its future can be cancelled, and there are no more
     */
    public <T extends @Nullable Object> CompletableFuture<T> callAsync(
            Idempotency idempotency, Supplier<? extends CompletionStage<T>> attempt) {
        return callAsync(idempotency, attempt, event -> {});
    }

    /** The same, for one who also asks for the retries of this call. */
    <T extends @Nullable Object> CompletableFuture<T> callAsync(
            Idempotency idempotency,
            Supplier<? extends CompletionStage<T>> attempt,
            Consumer<? super RetryEvent> retries) {
        CallSite caller = CallSite.outsideOf(Retrier.class, RetryingHttpClient.class);
        return new AsyncCall<>(this, idempotency, attempt, new CallAttempts(clock.nanoTime(), retries), caller).start();
    }

    /** How long a call has, or null if it is not bounded. */
    @Nullable
    Duration deadline() {
        return deadline;
    }

    RetryClock clock() {
        return clock;
    }

    /** Notes that a call succeeded. */
    void succeeded() {
        if (budget != null) {
            budget.giveBack();
        }
    }

    /** Decides after an attempt that failed, and tells the listener if there will be another. */
    Optional<Duration> delayAfter(Throwable failure, Idempotency idempotency, CallAttempts attempts) {
        Duration elapsed = attempts.elapsed(clock.nanoTime());
        Optional<Duration> delay =
                rules.delayAfter(failure, idempotency, attempts.number(), elapsed, random.getAsDouble());
        if (delay.isEmpty() || isTooLate(elapsed, delay.get()) || (budget != null && !budget.tryTake())) {
            return Optional.empty();
        }
        RetryEvent event = new RetryEvent(Failures.unwrap(failure), attempts.number(), delay.get());
        listener.accept(event);
        attempts.listener().accept(event);
        return delay;
    }

    /** Whether the next attempt would begin when the call has to be over. */
    private boolean isTooLate(Duration elapsed, Duration delay) {
        return deadline != null && elapsed.plus(delay).compareTo(deadline) >= 0;
    }

    /** Waits without a thread. */
    CompletableFuture<Void> after(Duration delay) {
        return clock.after(delay);
    }

    private boolean slept(Duration delay) {
        try {
            clock.sleep(delay);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Collects what a retrier works with; not thread-safe. */
    public static final class Builder {

        private RetryRules rules = RetryRules.STANDARD;
        private @Nullable RetryBudget budget;
        private RetryClock clock = RetryClock.SYSTEM;
        private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
        private Consumer<? super RetryEvent> listener = event -> {};
        private @Nullable Duration deadline;

        private Builder() {}

        /** Sets what is tried again, and when; {@link RetryRules#OFF} for nothing. */
        public Builder rules(RetryRules value) {
            this.rules = value;
            return this;
        }

        /** Bounds the retries of all calls together. */
        public Builder budget(RetryBudget value) {
            this.budget = value;
            return this;
        }

        /**
         * Bounds the time of each call, its attempts and waits together, beside the budgets of the policies: no attempt
         * begins later than that. {@link RetryingHttpClient} also gives each attempt no more time than is left, so that
         * the one under way ends then; other clients need a time-out of their own.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder deadline(Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException("the deadline must be positive, but is " + value);
            }
            this.deadline = value;
            return this;
        }

        /** Sets where time comes from, for tests. */
        public Builder clock(RetryClock value) {
            this.clock = value;
            return this;
        }

        /** Sets where the chance of jitter comes from, for tests: numbers from 0 (inclusive) to 1 (exclusive). */
        public Builder random(DoubleSupplier value) {
            this.random = value;
            return this;
        }

        /** Is told of each retry before the wait, to log or count it; it must not throw. */
        public Builder onRetry(Consumer<? super RetryEvent> value) {
            this.listener = value;
            return this;
        }

        /**
         * Makes the retrier.
         *
         * @return the retrier
         */
        public Retrier build() {
            return new Retrier(this);
        }
    }
}
