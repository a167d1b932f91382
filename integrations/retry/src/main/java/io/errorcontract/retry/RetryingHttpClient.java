package io.errorcontract.retry;

import io.errorcontract.http.ForwardingHttpClient;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HttpClient} that makes calls again. Its delegate has to turn error responses into exceptions; what it
 * returns counts as success. Whether a request is idempotent is told by {@link Idempotency#of(HttpRequest)}.
 *
 * <p>The publisher of a request's body is subscribed to once for each attempt, as those of
 * {@link java.net.http.HttpRequest.BodyPublishers} can be. A request's own time-out is that of each attempt, as far as
 * the {@linkplain Retrier.Builder#deadline deadline} leaves it.
 *
 * @since 0.1.0
 */
public final class RetryingHttpClient extends ForwardingHttpClient {

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Set<String> WRITES = Set.of("POST", "PATCH");

    private final Retrier retrier;
    private final @Nullable Supplier<String> keys;
    private final CallListener listener;

    private RetryingHttpClient(Builder builder) {
        super(builder.delegate);
        this.retrier = builder.retrier;
        this.keys = builder.keys;
        this.listener = builder.listener;
    }

    /**
     * Wraps a client.
     *
     * @param delegate makes each attempt; who made it closes it
     * @param retrier decides on the next
     * @return the client
     */
    public static HttpClient wrap(HttpClient delegate, Retrier retrier) {
        return builder(delegate, retrier).build();
    }

    /**
     * Starts a client.
     *
     * @param delegate makes each attempt; who made it closes it
     * @param retrier decides on the next
     * @return a builder
     */
    public static Builder builder(HttpClient delegate, Retrier retrier) {
        return new Builder(delegate, retrier);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest keyed = keyed(request);
        long start = retrier.clock().nanoTime();
        WatchedCall call = new WatchedCall(listener, retrier.clock(), keyed);
        try {
            return retrier.<HttpResponse<T>, Exception>call(
                    Idempotency.of(keyed), () -> attempt(call, inTime(keyed, start), handler), call::retrying);
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the client threw what it does not declare", e);
        }
    }

    private <T> HttpResponse<T> attempt(WatchedCall call, HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpResponse<T> response;
        try {
            response = delegate().send(call.begin(request), handler);
        } catch (IOException | InterruptedException | RuntimeException e) {
            call.failed(e);
            throw e;
        }
        return call.succeeded(response);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return callAsync(request, sending -> delegate().sendAsync(sending, handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushes) {
        return callAsync(request, sending -> delegate().sendAsync(sending, handler, pushes));
    }

    private <T> CompletableFuture<HttpResponse<T>> callAsync(
            HttpRequest request, Function<HttpRequest, CompletableFuture<HttpResponse<T>>> attempt) {
        HttpRequest keyed = keyed(request);
        long start = retrier.clock().nanoTime();
        WatchedCall call = new WatchedCall(listener, retrier.clock(), keyed);
        return retrier.callAsync(
                Idempotency.of(keyed),
                () -> watched(call, attempt.apply(call.begin(inTime(keyed, start)))),
                call::retrying);
    }

    /** What comes after an attempt waits for this future, so that the listener hears of the attempt first. */
    private static <T> CompletableFuture<HttpResponse<T>> watched(
            WatchedCall call, CompletableFuture<HttpResponse<T>> exchange) {
        CompletableFuture<HttpResponse<T>> told = exchange.whenComplete((response, failure) -> {
            if (failure == null) {
                call.succeeded(response);
            } else {
                call.failed(failure);
            }
        });
        // Whoever cancels the attempt cancels the exchange.
        CompletableFuture<?> unused = told.whenComplete((response, failure) -> exchange.cancel(true));
        return told;
    }

    private HttpRequest keyed(HttpRequest request) {
        if (keys == null
                || !WRITES.contains(request.method())
                || request.headers().firstValue(Idempotency.IDEMPOTENCY_KEY).isPresent()) {
            return request;
        }
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .header(Idempotency.IDEMPOTENCY_KEY, keys.get())
                .build();
    }

    /** The request with what time is left of the call, if that is less than its own time-out. */
    private HttpRequest inTime(HttpRequest request, long startNanos) {
        Duration deadline = retrier.deadline();
        if (deadline == null) {
            return request;
        }
        Duration left = deadline.minusNanos(retrier.clock().nanoTime() - startNanos);
        // A time-out has to be positive; what is over ends at once.
        Duration timeout = left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
        Optional<Duration> own = request.timeout();
        return own.isPresent() && own.get().compareTo(timeout) <= 0
                ? request
                : HttpRequest.newBuilder(request, (name, value) -> true)
                        .timeout(timeout)
                        .build();
    }

    /** Collects what a client works with; not thread-safe. */
    public static final class Builder {

        private final HttpClient delegate;
        private final Retrier retrier;
        private @Nullable Supplier<String> keys;
        private CallListener listener = new CallListener() {};

        private Builder(HttpClient delegate, Retrier retrier) {
            this.delegate = delegate;
            this.retrier = retrier;
        }

        /**
         * For an API that knows a repeated request by its {@value Idempotency#IDEMPOTENCY_KEY}: each {@code POST} and
         * {@code PATCH} gets one, the same for all attempts, unless it has one already, and so may be made again as a
         * {@code GET} may. For an API that does not look at the header, that would repeat writes.
         *
         * @param value gives the key of each call, such as {@code () -> UUID.randomUUID().toString()}; it is
         *     thread-safe
         */
        public Builder idempotencyKeys(Supplier<String> value) {
            this.keys = value;
            return this;
        }

        /** Sets who is told of requests, responses and retries. */
        public Builder listener(CallListener value) {
            this.listener = value;
            return this;
        }

        /**
         * Makes the client.
         *
         * @return the client
         */
        public HttpClient build() {
            return new RetryingHttpClient(this);
        }
    }
}
