package io.errorcontract.failsafe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.spi.Scheduler;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Jitter;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.retry.Idempotency;
import io.errorcontract.retry.RetryRules;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContractRetryPolicyTest {

    private static final io.errorcontract.contract.RetryPolicy CLOUDFLARE = policy(3, 7, Duration.ofMinutes(2));

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);
    private final List<Duration> delays = new ArrayList<>();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void waitsAsThePolicyOfTheErrorSays() {
        ApiException failure = error(503, true, CLOUDFLARE);

        Throwable thrown = catchThrowable(() -> runWithoutWaiting(Idempotency.IDEMPOTENT, failure));

        assertThat(thrown).isSameAs(failure);
        assertThat(delays).extracting(Duration::toSeconds).containsExactly(3L, 6L, 12L, 24L, 30L, 30L);
    }

    @Test
    void keepsToEachErrorsOwnAttempts() {
        ApiException failure = error(503, true, policy(1, 2, null));

        assertThat(catchThrowable(() -> runWithoutWaiting(Idempotency.IDEMPOTENT, failure)))
                .isSameAs(failure);
        assertThat(delays).hasSize(1);
    }

    @Test
    void keepsToTheBudget() {
        ApiException failure = error(503, true, policy(30, 100, Duration.ofSeconds(29)));

        assertThat(catchThrowable(() -> runWithoutWaiting(Idempotency.IDEMPOTENT, failure)))
                .isSameAs(failure);
        assertThat(delays).isEmpty();
    }

    @Test
    void isFinalWhereTheContractSaysNothing() {
        assertThatThrownBy(() -> runWithoutWaiting(Idempotency.IDEMPOTENT, error(500, null, CLOUDFLARE)))
                .isInstanceOf(ApiException.class);
        assertThat(delays).isEmpty();
    }

    @Test
    void repeatsABrokenConnectionOnlyIfThatIsSafe() {
        assertThatThrownBy(() -> runWithoutWaiting(Idempotency.NOT_IDEMPOTENT, new IOException("reset")))
                .isInstanceOf(FailsafeException.class)
                .hasRootCauseMessage("reset");
        assertThat(delays).isEmpty();

        assertThatThrownBy(() -> runWithoutWaiting(Idempotency.NOT_IDEMPOTENT, new ConnectException("refused")))
                .hasRootCauseMessage("refused");
        assertThat(delays).hasSize(2);
    }

    @Test
    void isTurnedOffByTheRules() {
        RetryPolicy<String> off = ContractRetryPolicy.<String>of(Idempotency.IDEMPOTENT, RetryRules.OFF)
                .build();
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> Failsafe.with(off).get(() -> {
                    attempts.incrementAndGet();
                    throw error(503, true, CLOUDFLARE);
                }))
                .isInstanceOf(ApiException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void retriesInTheCallingThreadToo() {
        AtomicInteger attempts = new AtomicInteger();
        RetryPolicy<String> policy =
                ContractRetryPolicy.<String>of(Idempotency.IDEMPOTENT).build();
        ApiException now = new ApiException(ApiError.builder(descriptor(503, true, CLOUDFLARE))
                .retryAfter(Duration.ZERO)
                .build());

        String result = Failsafe.with(policy).get(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw now;
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void onePolicyServesManyCalls() {
        RetryPolicy<String> policy = policy(Idempotency.IDEMPOTENT);
        for (int i = 0; i < 3; i++) {
            delays.clear();
            assertThat(catchThrowable(() -> run(policy, error(503, true, CLOUDFLARE))))
                    .isNotNull();
            assertThat(delays).hasSize(6);
        }
    }

    private void runWithoutWaiting(Idempotency idempotency, Exception failure) throws Throwable {
        run(policy(idempotency), failure);
    }

    /** Failsafe's own executor does the waiting; here, it does not wait. */
    private void run(RetryPolicy<String> policy, Exception failure) throws Throwable {
        Scheduler atOnce = (callable, delay, unit) -> executor.schedule(callable, 0, TimeUnit.MILLISECONDS);
        try {
            Failsafe.with(policy)
                    .with(atOnce)
                    .getAsync(() -> {
                        throw failure;
                    })
                    .get(30, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            throw failure instanceof RuntimeException ? e.getCause() : new FailsafeException(e.getCause());
        }
    }

    private RetryPolicy<String> policy(Idempotency idempotency) {
        return ContractRetryPolicy.<String>of(idempotency, RetryRules.STANDARD, () -> 0.5)
                .onRetryScheduled(event -> delays.add(event.getDelay()))
                .build();
    }

    private static io.errorcontract.contract.RetryPolicy policy(int initial, int attempts, @Nullable Duration budget) {
        return new io.errorcontract.contract.RetryPolicy(
                "default",
                List.of(),
                Duration.ofSeconds(initial),
                2,
                Duration.ofSeconds(30),
                budget,
                attempts,
                Jitter.NONE);
    }

    private static ApiException error(
            int status, @Nullable Boolean retryable, io.errorcontract.contract.RetryPolicy policy) {
        return new ApiException(ApiError.of(descriptor(status, retryable, policy)));
    }

    private static ErrorDescriptor descriptor(
            int status, @Nullable Boolean retryable, io.errorcontract.contract.RetryPolicy policy) {
        return ErrorDescriptor.builder("some.code", status, "It failed")
                .retryable(retryable)
                .retryPolicy(policy)
                .build();
    }
}
