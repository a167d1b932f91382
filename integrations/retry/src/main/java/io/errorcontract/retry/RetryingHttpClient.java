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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HttpClient} that makes calls again. Its delegate has to turn error responses into exceptions; what it
 * returns counts as success. Whether a request is idempotent is told by {@link CallKind#of(HttpRequest)}.
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

    private RetryingHttpClient(HttpClient delegate, Retrier retrier, @Nullable Supplier<String> keys) {
        super(delegate);
        this.retrier = retrier;
        this.keys = keys;
    }

    /**
     * Wraps a client.
     *
     * @param delegate makes each attempt; who made it closes it
     * @param retrier decides on the next
     * @return the client
     */
    public static HttpClient wrap(HttpClient delegate, Retrier retrier) {
        return new RetryingHttpClient(delegate, retrier, null);
    }

    /**
     * Wraps a client of an API that knows a repeated request by its {@value CallKind#IDEMPOTENCY_KEY}: each
     * {@code POST} and {@code PATCH} gets one, the same for all attempts, unless it has one already, and so may be made
     * again as a {@code GET} may. For an API that does not look at the header, that would repeat writes.
     *
     * @param delegate makes each attempt; who made it closes it
     * @param retrier decides on the next
     * @param keys gives the key of each call, such as {@code () -> UUID.randomUUID().toString()}; it is thread-safe
     * @return the client
     */
    public static HttpClient wrapWithKeys(HttpClient delegate, Retrier retrier, Supplier<String> keys) {
        return new RetryingHttpClient(delegate, retrier, keys);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest keyed = keyed(request);
        long start = retrier.clock().nanoTime();
        try {
            return retrier.<HttpResponse<T>, Exception>call(
                    CallKind.of(keyed), () -> delegate().send(inTime(keyed, start), handler));
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the client threw what it does not declare", e);
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        HttpRequest keyed = keyed(request);
        long start = retrier.clock().nanoTime();
        return retrier.callAsync(CallKind.of(keyed), () -> delegate().sendAsync(inTime(keyed, start), handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushes) {
        HttpRequest keyed = keyed(request);
        long start = retrier.clock().nanoTime();
        return retrier.callAsync(CallKind.of(keyed), () -> delegate().sendAsync(inTime(keyed, start), handler, pushes));
    }

    private HttpRequest keyed(HttpRequest request) {
        if (keys == null
                || !WRITES.contains(request.method())
                || request.headers().firstValue(CallKind.IDEMPOTENCY_KEY).isPresent()) {
            return request;
        }
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .header(CallKind.IDEMPOTENCY_KEY, keys.get())
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
}
