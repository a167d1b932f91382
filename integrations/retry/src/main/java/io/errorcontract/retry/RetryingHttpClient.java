package io.errorcontract.retry;

import io.errorcontract.http.ForwardingHttpClient;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HttpClient} that makes calls again. Its delegate has to turn error responses into exceptions; what it
 * returns counts as success. Whether a request is idempotent is told by {@link CallKind#of(HttpRequest)}.
 *
 * <p>The publisher of a request's body is subscribed to once for each attempt, as those of
 * {@link java.net.http.HttpRequest.BodyPublishers} can be. A request's own time-out is that of each attempt.
 *
 * @since 0.1.0
 */
public final class RetryingHttpClient extends ForwardingHttpClient {

    private final Retrier retrier;

    private RetryingHttpClient(HttpClient delegate, Retrier retrier) {
        super(delegate);
        this.retrier = retrier;
    }

    /**
     * Wraps a client.
     *
     * @param delegate makes each attempt; who made it closes it
     * @param retrier decides on the next
     * @return the client
     */
    public static HttpClient wrap(HttpClient delegate, Retrier retrier) {
        return new RetryingHttpClient(delegate, retrier);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        try {
            return retrier.<HttpResponse<T>, Exception>call(
                    CallKind.of(request), () -> delegate().send(request, handler));
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the client threw what it does not declare", e);
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return retrier.callAsync(CallKind.of(request), () -> delegate().sendAsync(request, handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushes) {
        return retrier.callAsync(CallKind.of(request), () -> delegate().sendAsync(request, handler, pushes));
    }
}
