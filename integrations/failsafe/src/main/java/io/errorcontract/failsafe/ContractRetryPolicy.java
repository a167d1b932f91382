package io.errorcontract.failsafe;

import dev.failsafe.ExecutionContext;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import io.errorcontract.retry.Idempotency;
import io.errorcontract.retry.RetryRules;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Makes Failsafe's {@link RetryPolicy} out of {@link RetryRules}. Attempts, delays, jitter and budget are those of the
 * policy that each error names, so a builder's own settings of these are to be left alone; listeners may be added.
 *
 * @since 0.1.0
 */
public final class ContractRetryPolicy {

    private ContractRetryPolicy() {}

    /**
     * Starts a policy of the standard rules.
     *
     * @param idempotency whether the calls can be made twice without harm
     * @param <R> what the calls give
     * @return a builder; what it builds is thread-safe
     */
    public static <R> RetryPolicyBuilder<R> of(Idempotency idempotency) {
        return of(idempotency, RetryRules.STANDARD);
    }

    /**
     * Starts a policy.
     *
     * @param idempotency whether the calls can be made twice without harm
     * @param rules what is tried again, and when
     * @param <R> what the calls give
     * @return a builder; what it builds is thread-safe
     */
    public static <R> RetryPolicyBuilder<R> of(Idempotency idempotency, RetryRules rules) {
        return of(idempotency, rules, () -> ThreadLocalRandom.current().nextDouble());
    }

    static <R> RetryPolicyBuilder<R> of(Idempotency idempotency, RetryRules rules, DoubleSupplier random) {
        Decisions decisions = new Decisions(idempotency, rules, random);
        return RetryPolicy.<R>builder()
                .withMaxRetries(-1)
                .handleIf((result, failure) -> failure != null && rules.retryable(failure, idempotency))
                .withDelayFn(decisions::delay)
                .abortIf((result, failure) -> decisions.isLast());
    }

    /**
     * Carries a decision from where Failsafe says how many attempts there were and how long they took, which is where
     * it asks for the delay, to where it asks whether to go on: it does both in one thread, one after the other.
     */
    private static final class Decisions {

        private final Idempotency idempotency;
        private final RetryRules rules;
        private final DoubleSupplier random;
        private final ThreadLocal<Boolean> last = new ThreadLocal<>();

        Decisions(Idempotency idempotency, RetryRules rules, DoubleSupplier random) {
            this.idempotency = idempotency;
            this.rules = rules;
            this.random = random;
        }

        Duration delay(ExecutionContext<?> context) {
            Optional<Duration> delay = rules.delayAfter(
                    context.getLastException(),
                    idempotency,
                    context.getAttemptCount(),
                    context.getElapsedTime(),
                    random.getAsDouble());
            last.set(delay.isEmpty());
            return delay.orElse(Duration.ZERO);
        }

        boolean isLast() {
            boolean decision = Boolean.TRUE.equals(last.get());
            last.remove();
            return decision;
        }
    }
}
