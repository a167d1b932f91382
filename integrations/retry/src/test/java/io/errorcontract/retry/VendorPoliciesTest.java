package io.errorcontract.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Jitter;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How each of five vendors documents that its errors are to be retried: the waits of a call that never succeeds. */
class VendorPoliciesTest {

    /** 3, 6, 12, 24, 30 s within two minutes. */
    private static final RetryPolicy CLOUDFLARE =
            policy(Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ofMinutes(2), 7, Jitter.NONE);

    private static final RetryPolicy PANDASTACK =
            policy(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(2), 5, Jitter.FULL);
    private static final RetryPolicy DYVA = policy(Duration.ofSeconds(1), Duration.ofSeconds(60), null, 4, Jitter.FULL);
    private static final RetryPolicy DAYTONA =
            policy(Duration.ofSeconds(1), Duration.ofSeconds(60), null, 3, Jitter.NONE);
    private static final RetryPolicy HOPX = policy(Duration.ofSeconds(1), Duration.ofSeconds(60), null, 3, Jitter.NONE);

    static Stream<Arguments> documented() {
        return Stream.of(
                // Cloudflare Sandbox: 503 alone, whatever else goes wrong fails at once.
                row("cloudflare 503", CLOUDFLARE, error(503, true), null, List.of(3.0, 6.0, 12.0, 24.0, 30.0, 30.0)),
                row("cloudflare 500", CLOUDFLARE, error(500, null), null, List.of()),
                row("cloudflare 400, a capacity limit", CLOUDFLARE, error(400, null), null, List.of()),
                row(
                        "cloudflare retryAfter 10",
                        CLOUDFLARE,
                        error(503, true),
                        10,
                        List.of(10.0, 10.0, 10.0, 10.0, 10.0, 10.0)),
                // PandaStack: `retryable: true` with exponential backoff, `retry_after_sec` first; nothing else.
                row("pandastack retryable", PANDASTACK, error(503, true), null, List.of(0.5, 1.0, 2.0, 4.0)),
                row("pandastack retry_after_sec 5", PANDASTACK, error(503, true), 5, List.of(5.0, 5.0, 5.0, 5.0)),
                row("pandastack 500", PANDASTACK, error(500, null), null, List.of()),
                row("pandastack 409", PANDASTACK, error(409, null), null, List.of()),
                // Dyva: 429, 502, 503; a 429 waits for Retry-After, or 5 s; 400 to 422 have to be mended first.
                row("dyva 502", DYVA, error(502, true), null, List.of(0.5, 1.0, 2.0)),
                row("dyva 429, Retry-After 7", DYVA, waiting(429, 5), 7, List.of(7.0, 7.0, 7.0)),
                row("dyva 429 without", DYVA, waiting(429, 5), null, List.of(5.0, 5.0, 5.0)),
                row("dyva 422", DYVA, error(422, null), null, List.of()),
                // Daytona: three attempts, 1 s and 2 s for any 5xx; a 429 waits for Retry-After, or 60 s.
                row("daytona 500", DAYTONA, error(500, true), null, List.of(1.0, 2.0)),
                row("daytona 502", DAYTONA, error(502, true), null, List.of(1.0, 2.0)),
                row("daytona 429, Retry-After 45", DAYTONA, waiting(429, 60), 45, List.of(45.0, 45.0)),
                row("daytona 429 without", DAYTONA, waiting(429, 60), null, List.of(60.0, 60.0)),
                row("daytona 404", DAYTONA, error(404, null), null, List.of()),
                // HopX: three attempts, 2 to the power of the attempt from 0 on, for 5xx and 429; code that failed
                // fails again.
                row("hopx 503", HOPX, error(503, true), null, List.of(1.0, 2.0)),
                row("hopx 429, retry_after 30", HOPX, error(429, true), 30, List.of(30.0, 30.0)),
                row("hopx CODE_EXECUTION_ERROR", HOPX, error(500, false), null, List.of()),
                row("hopx 404", HOPX, error(404, null), null, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documented")
    void waitsAsTheVendorSays(
            String name,
            RetryPolicy policy,
            ErrorDescriptor.Builder descriptor,
            @Nullable Integer retryAfter,
            List<Double> waits) {
        ApiException failure = failure(policy, descriptor, retryAfter);
        VirtualClock clock = new VirtualClock();
        Retrier retrier = retrier(clock);

        Throwable thrown = catchThrowable(() -> retrier.call(Idempotency.IDEMPOTENT, () -> {
            throw failure;
        }));

        assertThat(thrown).isSameAs(failure);
        assertThat(clock.seconds()).isEqualTo(waits);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documented")
    void waitsTheSameWithoutAThread(
            String name,
            RetryPolicy policy,
            ErrorDescriptor.Builder descriptor,
            @Nullable Integer retryAfter,
            List<Double> waits) {
        ApiException failure = failure(policy, descriptor, retryAfter);
        VirtualClock clock = new VirtualClock();

        CompletableFuture<String> result =
                retrier(clock).callAsync(Idempotency.IDEMPOTENT, () -> CompletableFuture.<String>failedFuture(failure));

        assertThat(catchThrowable(result::join))
                .isInstanceOf(CompletionException.class)
                .hasCause(failure);
        assertThat(clock.seconds()).isEqualTo(waits);
    }

    private static Retrier retrier(VirtualClock clock) {
        return Retrier.builder().clock(clock).random(() -> 0.5).build();
    }

    private static ApiException failure(
            RetryPolicy policy, ErrorDescriptor.Builder descriptor, @Nullable Integer retryAfter) {
        return new ApiException(ApiError.builder(descriptor.retryPolicy(policy).build())
                .retryAfter(retryAfter == null ? null : Duration.ofSeconds(retryAfter))
                .build());
    }

    private static ErrorDescriptor.Builder error(int status, @Nullable Boolean retryable) {
        return ErrorDescriptor.builder("some.code", status, "It failed").retryable(retryable);
    }

    private static ErrorDescriptor.Builder waiting(int status, int seconds) {
        return error(status, true).retryAfter(Duration.ofSeconds(seconds));
    }

    private static RetryPolicy policy(
            Duration initial, Duration max, @Nullable Duration budget, int attempts, Jitter jitter) {
        return new RetryPolicy("default", List.of(), initial, 2, max, budget, attempts, jitter);
    }

    private static Arguments row(
            String name,
            RetryPolicy policy,
            ErrorDescriptor.Builder descriptor,
            @Nullable Integer retryAfter,
            List<Double> waits) {
        return Arguments.of(name, policy, descriptor, retryAfter, waits);
    }
}
