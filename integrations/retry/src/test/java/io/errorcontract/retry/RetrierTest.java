package io.errorcontract.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Jitter;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetrierTest {

    private static final RetryPolicy STEADY = new RetryPolicy(
            "steady",
            List.of(),
            Duration.ofSeconds(10),
            1,
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            100,
            Jitter.NONE);

    private final VirtualClock clock = new VirtualClock();
    private final List<RetryEvent> events = new ArrayList<>();
    private final Retrier retrier =
            Retrier.builder().clock(clock).onRetry(events::add).build();

    @Test
    void givesWhatTheFirstSuccessfulAttemptGave() {
        AtomicInteger attempts = new AtomicInteger();

        String result = retrier.call(Idempotency.IDEMPOTENT, () -> {
            if (attempts.incrementAndGet() < 4) {
                throw declared(503, true);
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(clock.seconds()).containsExactly(10.0, 10.0, 10.0);
        assertThat(events).extracting(RetryEvent::attempt).containsExactly(1, 2, 3);
        assertThat(events).extracting(RetryEvent::delay).containsOnly(Duration.ofSeconds(10));
    }

    @Test
    void theStackTraceOfAFuturesErrorBeginsWithWhoeverMadeTheCall() {
        CompletableFuture<String> call = Retrier.builder()
                .clock(clock)
                .build()
                .callAsync(
                        Idempotency.IDEMPOTENT,
                        () -> CompletableFuture.supplyAsync(() -> {
                            throw declared(503, false);
                        }));

        Throwable error = catchThrowable(call::join).getCause();
        assertThat(error).isInstanceOf(ApiException.class);
        assertThat(error.getStackTrace()[0].getClassName()).isEqualTo(RetrierTest.class.getName());
    }

    @Test
    void tellsTheLastFailureWhatCameBefore() {
        AtomicInteger attempts = new AtomicInteger();
        Retrier three = Retrier.builder()
                .clock(clock)
                .rules(RetryRules.builder().maxAttempts(3).build())
                .build();

        Throwable thrown = catchThrowable(() -> three.call(Idempotency.IDEMPOTENT, () -> {
            clock.pass(Duration.ofSeconds(1));
            throw declared(503 + attempts.getAndIncrement(), true);
        }));

        assertThat(((ApiException) thrown).status()).isEqualTo(505);
        assertThat(thrown.getSuppressed()).hasSize(3);
        assertThat(thrown.getSuppressed()[0])
                .isInstanceOf(RetriedCall.class)
                .hasMessage("gave up after 3 attempts in 23.0 s, of which 20.0 s were waits");
        assertThat(((RetriedCall) thrown.getSuppressed()[0]).attempts()).isEqualTo(3);
        assertThat(((RetriedCall) thrown.getSuppressed()[0]).elapsed()).isEqualTo(Duration.ofSeconds(23));
        assertThat(((ApiException) thrown.getSuppressed()[1]).status()).isEqualTo(503);
        assertThat(((ApiException) thrown.getSuppressed()[2]).status()).isEqualTo(504);
    }

    @Test
    void tellsTheSameWithoutAThread() {
        Retrier two = Retrier.builder()
                .clock(clock)
                .rules(RetryRules.builder().maxAttempts(2).build())
                .build();

        Throwable thrown = catchThrowable(() -> two.callAsync(
                        Idempotency.IDEMPOTENT, () -> CompletableFuture.failedFuture(declared(503, true)))
                .join());

        assertThat(thrown.getCause().getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("gave up after 2 attempts in 10.0 s, of which 10.0 s were waits", "It failed");
    }

    @Test
    void beginsNoAttemptAfterTheDeadline() {
        Retrier bounded =
                Retrier.builder().clock(clock).deadline(Duration.ofSeconds(20)).build();

        Throwable thrown = catchThrowable(() -> bounded.call(Idempotency.IDEMPOTENT, () -> {
            throw declared(503, true);
        }));

        assertThat(thrown).isInstanceOf(ApiException.class);
        assertThat(clock.seconds()).containsExactly(10.0);
    }

    @Test
    void countsTheTimeOfTheAttemptsAgainstTheBudget() {
        Throwable thrown = catchThrowable(() -> retrier.call(Idempotency.IDEMPOTENT, () -> {
            clock.pass(Duration.ofSeconds(15));
            throw declared(503, true);
        }));

        // 15 + 10 + 15 + 10 + 15 = 65 s: another wait would end beyond the 60 s.
        assertThat(thrown).isInstanceOf(ApiException.class);
        assertThat(clock.seconds()).containsExactly(10.0, 10.0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "20, 20", "21, 20", "315360000, 20"})
    void neverWaitsLongerThanThePolicyForAServer(int asked, double waited) throws Exception {
        ApiException failure = new ApiException(ApiError.builder(descriptor(503, true))
                .retryAfter(Duration.ofSeconds(asked))
                .build());

        assertThat(new Once(failure).through(retrier)).isEqualTo(2);

        assertThat(clock.seconds()).containsExactly(waited);
    }

    @Test
    void survivesTheLongestTimeThatCanBeAskedFor() throws Exception {
        ApiException failure = new ApiException(ApiError.builder(descriptor(503, true))
                .retryAfter(Duration.ofSeconds(Long.MAX_VALUE))
                .build());

        assertThat(new Once(failure).through(retrier)).isEqualTo(2);

        assertThat(clock.seconds()).containsExactly(20.0);
    }

    @Test
    void capsEveryDelayWhereTheUserSaysSo() throws Exception {
        Retrier capped = Retrier.builder()
                .clock(clock)
                .rules(RetryRules.builder().maxDelay(Duration.ofSeconds(4)).build())
                .build();

        assertThat(new Once(declared(503, true)).through(capped)).isEqualTo(2);

        assertThat(clock.seconds()).containsExactly(4.0);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // idempotency, status, declared retryable, seconds asked for, retried
                "IDEMPOTENT,     503, true,  -, true",
                "IDEMPOTENT,     429, -,     1, true",
                "IDEMPOTENT,     429, -,     -, false",
                "IDEMPOTENT,     500, -,     1, false",
                "IDEMPOTENT,     503, false, 1, false",
                "NOT_IDEMPOTENT, 503, true,  -, true",
                "NOT_IDEMPOTENT, 503, -,     1, false",
                "NOT_IDEMPOTENT, 429, -,     1, false",
                "NOT_IDEMPOTENT, 429, false, 1, false",
            })
    void repeatsAWriteOnlyWhereTheApiDeclaresTheErrorRetryable(
            Idempotency idempotency, int status, @Nullable Boolean declared, @Nullable Integer asked, boolean retried) {
        ApiException failure = new ApiException(ApiError.builder(descriptor(status, declared))
                .retryAfter(asked == null ? null : Duration.ofSeconds(asked))
                .build());

        Throwable thrown = catchThrowable(() -> new Once(failure, idempotency).through(retrier));

        assertThat(thrown).isSameAs(retried ? null : failure);
        assertThat(events).hasSize(retried ? 1 : 0);
    }

    @Test
    void goesByWhatTheBodySaysBeforeTheCatalog() {
        ApiException failure = new ApiException(
                ApiError.builder(descriptor(503, true)).retryable(false).build());

        assertThat(catchThrowable(() -> new Once(failure).through(retrier))).isSameAs(failure);
        assertThat(events).isEmpty();
    }

    @Test
    void repeatsIdempotentCallsOverABrokenConnection() throws Exception {
        assertThat(new Once(new IOException("connection reset")).through(retrier))
                .isEqualTo(2);
        assertThat(catchThrowable(() ->
                        new Once(new IOException("connection reset"), Idempotency.NOT_IDEMPOTENT).through(retrier)))
                .hasMessage("connection reset");
    }

    @Test
    void repeatsAWriteThatWasNeverSent() throws Exception {
        assertThat(new Once(new ConnectException(), Idempotency.NOT_IDEMPOTENT).through(retrier))
                .isEqualTo(2);
    }

    @Test
    void takesAWrongCertificateAndEveryOtherFailureAsFinal() {
        List<Exception> finals = List.of(
                new SSLHandshakeException("certificate unknown"),
                new IllegalStateException("a bug"),
                new InterruptedException(),
                new ForeignIoException());
        for (Exception failure : finals) {
            assertThat(catchThrowable(() -> new Once(failure).through(retrier))).isSameAs(failure);
        }
        assertThat(events).isEmpty();
    }

    @Test
    void triesNothingAgainWhenTurnedOff() {
        Retrier off = Retrier.builder().clock(clock).rules(RetryRules.OFF).build();

        assertThatThrownBy(() -> new Once(declared(503, true)).through(off)).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> new Once(new ConnectException()).through(off)).isInstanceOf(ConnectException.class);
        assertThat(clock.seconds()).isEmpty();
    }

    @Test
    void boundsTheRetriesOfAllCallsTogether() throws Exception {
        RetryBudget budget = RetryBudget.of(10, 5);
        Retrier shared = Retrier.builder().clock(clock).budget(budget).build();

        assertThat(new Once(declared(503, true)).through(shared)).isEqualTo(2);
        assertThat(budget.tokens()).isEqualTo(6);
        assertThat(new Once(declared(503, true)).through(shared)).isEqualTo(2);
        assertThat(budget.tokens()).isEqualTo(2);
        assertThatThrownBy(() -> new Once(declared(503, true)).through(shared)).isInstanceOf(ApiException.class);

        for (int i = 0; i < 20; i++) {
            shared.call(Idempotency.IDEMPOTENT, () -> "fine");
        }
        assertThat(budget.tokens()).isEqualTo(10);
    }

    @Test
    void endsTheWaitOfAnInterruptedThreadWithTheLastFailure() {
        Thread.currentThread().interrupt();
        ApiException failure = declared(503, true);

        assertThat(catchThrowable(() -> new Once(failure).through(retrier))).isSameAs(failure);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void cancelsTheAttemptUnderWay() {
        CompletableFuture<String> attempt = new CompletableFuture<>();
        CompletableFuture<String> result = retrier.callAsync(Idempotency.IDEMPOTENT, () -> attempt);

        result.cancel(true);

        assertThat(attempt).isCancelled();
    }

    @Test
    void startsNoAttemptAfterItWasCancelled() {
        CompletableFuture<Void> wait = new CompletableFuture<>();
        AtomicInteger attempts = new AtomicInteger();
        Retrier waiting = Retrier.builder().clock(new WaitingClock(wait)).build();
        CompletableFuture<String> result = waiting.callAsync(Idempotency.IDEMPOTENT, () -> {
            attempts.incrementAndGet();
            return CompletableFuture.failedFuture(declared(503, true));
        });

        result.cancel(true);
        wait.complete(null);

        assertThat(attempts).hasValue(1);
        assertThatThrownBy(result::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void failsTheFutureOfACallThatThrowsBeforeItStarts() {
        CompletableFuture<String> result = retrier.callAsync(Idempotency.IDEMPOTENT, () -> {
            throw new IllegalArgumentException("no such host");
        });

        assertThatThrownBy(result::join).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failsTheFutureOfACallWhoseListenerThrows() {
        Retrier broken = Retrier.builder()
                .clock(clock)
                .onRetry(event -> {
                    throw new IllegalStateException("no disk");
                })
                .build();

        CompletableFuture<String> result =
                broken.callAsync(Idempotency.IDEMPOTENT, () -> CompletableFuture.failedFuture(declared(503, true)));

        assertThatThrownBy(result::join).hasRootCauseMessage("no disk");
    }

    private static ApiException declared(int status, @Nullable Boolean retryable) {
        return new ApiException(ApiError.of(descriptor(status, retryable)));
    }

    private static ErrorDescriptor descriptor(int status, @Nullable Boolean retryable) {
        return ErrorDescriptor.builder("some.code", status, "It failed")
                .retryable(retryable)
                .retryPolicy(STEADY)
                .build();
    }

    /** A call that fails the first time. */
    private record Once(Exception failure, Idempotency idempotency) {

        Once(Exception failure) {
            this(failure, Idempotency.IDEMPOTENT);
        }

        /** Gives the number of attempts. */
        int through(Retrier retrier) throws Exception {
            AtomicInteger attempts = new AtomicInteger();
            return retrier.<Integer, Exception>call(idempotency, () -> {
                if (attempts.incrementAndGet() == 1) {
                    throw failure;
                }
                return attempts.get();
            });
        }
    }

    private static final class ForeignIoException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private record WaitingClock(CompletableFuture<Void> gate) implements RetryClock {
        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void sleep(Duration delay) {
            gate.join();
        }

        @Override
        public CompletableFuture<Void> after(Duration delay) {
            return gate.copy();
        }
    }
}
