package io.errorcontract.retry;

import io.errorcontract.codec.CallSite;
import io.errorcontract.model.ApiException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The attempts of one asynchronous call. */
final class AsyncCall<T extends @Nullable Object> {

    private final Retrier retrier;
    private final Idempotency idempotency;
    private final Supplier<? extends CompletionStage<T>> attempt;
    private final CallAttempts attempts;
    private final CallSite caller;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** What runs at this moment, the attempt or the wait, to be cancelled when the caller has its result. */
    private volatile @Nullable Future<?> underWay;

    AsyncCall(
            Retrier retrier,
            Idempotency idempotency,
            Supplier<? extends CompletionStage<T>> attempt,
            CallAttempts attempts,
            CallSite caller) {
        this.retrier = retrier;
        this.idempotency = idempotency;
        this.attempt = attempt;
        this.attempts = attempts;
        this.caller = caller;
    }

    CompletableFuture<T> start() {
        CompletableFuture<?> unused = result.whenComplete((value, failure) -> cancelUnderWay());
        unused = run().whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                Throwable last = Failures.unwrap(failure);
                result.completeExceptionally(last instanceof ApiException error ? caller.at(error) : last);
            }
        });
        return result;
    }

    private CompletableFuture<T> run() {
        return watch(attempt())
                .handle((value, failure) -> failure == null ? succeeded(value) : failed(failure))
                .thenCompose(next -> next);
    }

    private CompletableFuture<T> attempt() {
        try {
            return attempt.get().toCompletableFuture();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletionStage<T> succeeded(T value) {
        retrier.succeeded();
        return CompletableFuture.completedFuture(value);
    }

    private CompletionStage<T> failed(Throwable failure) {
        Optional<Duration> delay =
                result.isDone() ? Optional.empty() : retrier.delayAfter(failure, idempotency, attempts);
        if (delay.isEmpty()) {
            retrier.ended(Failures.unwrap(failure), attempts);
            return CompletableFuture.failedFuture(failure);
        }
        attempts.goOn(Failures.unwrap(failure), delay.get());
        return watch(retrier.after(delay.get()))
                .thenCompose(waited -> result.isDone() ? CompletableFuture.failedFuture(failure) : run());
    }

    private <F extends Future<?>> F watch(F future) {
        underWay = future;
        // The caller may have completed the result, by a time-out of its own too, before the field was set.
        if (result.isDone()) {
            cancelUnderWay();
        }
        return future;
    }

    private void cancelUnderWay() {
        Future<?> future = underWay;
        if (future != null) {
            future.cancel(true);
        }
    }
}
