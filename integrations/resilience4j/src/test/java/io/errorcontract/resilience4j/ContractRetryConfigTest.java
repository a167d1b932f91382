package io.errorcontract.resilience4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Jitter;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.retry.Idempotency;
import io.errorcontract.retry.RetryRules;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContractRetryConfigTest {

    private static final RetryPolicy CLOUDFLARE = policy(3, 7, Duration.ofMinutes(2));

    private final List<Long> delays = new ArrayList<>();
    private final ImpatientExecutor executor = new ImpatientExecutor();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void waitsAsThePolicyOfTheErrorSays() {
        ApiException failure = error(503, true, CLOUDFLARE, null);

        assertThat(failureOf(Idempotency.IDEMPOTENT, failure)).isSameAs(failure);
        assertThat(delays).containsExactly(3000L, 6000L, 12_000L, 24_000L, 30_000L, 30_000L);
    }

    @Test
    void keepsToTheBudget() {
        ApiException failure = error(503, true, policy(10, 100, Duration.ofSeconds(55)), Duration.ofSeconds(20));

        assertThat(failureOf(Idempotency.IDEMPOTENT, failure)).isSameAs(failure);
        assertThat(delays).containsExactly(20_000L, 20_000L);
    }

    @Test
    void isFinalWhereTheContractSaysNothing() {
        ApiException failure = error(500, null, CLOUDFLARE, null);

        assertThat(failureOf(Idempotency.IDEMPOTENT, failure)).isSameAs(failure);
        assertThat(delays).isEmpty();
    }

    @Test
    void repeatsABrokenConnectionOnlyIfThatIsSafe() {
        IOException failure = new IOException("reset");

        assertThat(failureOf(Idempotency.NOT_IDEMPOTENT, failure)).isSameAs(failure);
        assertThat(delays).isEmpty();
        assertThat(failureOf(Idempotency.IDEMPOTENT, failure)).isSameAs(failure);
        assertThat(delays).hasSize(2);
    }

    @Test
    void isTurnedOffByTheRules() {
        Retry off = Retry.of(
                "off",
                ContractRetryConfig.of(Idempotency.IDEMPOTENT, RetryRules.OFF).build());
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> off.executeSupplier(() -> {
                    attempts.incrementAndGet();
                    throw error(503, true, CLOUDFLARE, null);
                }))
                .isInstanceOf(ApiException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void retriesInTheCallingThreadUntilTheAttemptsAreUsedUp() {
        Retry retry =
                Retry.of("now", ContractRetryConfig.of(Idempotency.IDEMPOTENT).build());
        ApiException failure = error(503, true, policy(1, 3, null), Duration.ZERO);
        AtomicInteger attempts = new AtomicInteger();

        Throwable thrown = catchThrowable(() -> retry.executeSupplier(() -> {
            attempts.incrementAndGet();
            throw failure;
        }));

        assertThat(thrown).isSameAs(failure);
        assertThat(attempts).hasValue(3);
    }

    private @Nullable Throwable failureOf(Idempotency idempotency, Exception failure) {
        delays.clear();
        Retry retry = Retry.of(
                "test",
                ContractRetryConfig.of(idempotency, RetryRules.STANDARD, () -> 0.5)
                        .build());
        retry.getEventPublisher()
                .onRetry(event -> delays.add(event.getWaitInterval().toMillis()));
        CompletableFuture<Object> result = retry.executeCompletionStage(
                        executor, () -> CompletableFuture.failedFuture(failure))
                .toCompletableFuture();
        Throwable thrown = catchThrowable(() -> result.get(30, TimeUnit.SECONDS));
        assertThat(thrown).isInstanceOf(ExecutionException.class);
        return thrown.getCause();
    }

    private static RetryPolicy policy(int initial, int attempts, @Nullable Duration budget) {
        return new RetryPolicy(
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
            int status, @Nullable Boolean retryable, RetryPolicy policy, @Nullable Duration retryAfter) {
        ErrorDescriptor descriptor = ErrorDescriptor.builder("some.code", status, "It failed")
                .retryable(retryable)
                .retryPolicy(policy)
                .build();
        return new ApiException(
                ApiError.builder(descriptor).retryAfter(retryAfter).build());
    }

    /** Runs at once whatever is to wait. */
    private static final class ImpatientExecutor extends ScheduledThreadPoolExecutor {

        ImpatientExecutor() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            return super.schedule(command, 0, unit);
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
            return super.schedule(callable, 0, unit);
        }
    }
}
