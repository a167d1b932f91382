package io.errorcontract.http;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.ErrorCodec;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response: a value, or an error. The value is there at once; the body of an error may still be on its
 * way, since a response whose body breaks off is an error of its status all the same.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class ApiResult<T> {

    private final @Nullable T value;
    private final @Nullable Failure failure;

    private ApiResult(@Nullable T value, @Nullable Failure failure) {
        this.value = value;
        this.failure = failure;
    }

    static <T> ApiResult<T> ofValue(@Nullable T value) {
        return new ApiResult<>(value, null);
    }

    static <T> ApiResult<T> ofError(ErrorCodec codec, int status, HttpHeaders headers, ErrorBodySubscriber body) {
        return new ApiResult<>(null, new Failure(codec, status, headers, body));
    }

    /**
     * The value of a response that is not an error; for an error, waits for its body. If the thread is interrupted
     * meanwhile, what has come until then counts, and the thread stays interrupted.
     *
     * @return what the handler made of the body; {@code null} only if the handler gives that, as
     *     {@link java.net.http.HttpResponse.BodyHandlers#discarding} does
     * @throws ApiException if the response is an error
     */
    @SuppressWarnings("NullAway") // The handler's own null, which HttpResponse.body does not declare either.
    public T get() {
        if (failure != null) {
            // Decoded by the caller's thread, so that the stack trace is the caller's and not the client's own.
            throw failure.decode(failure.body.await());
        }
        return value;
    }

    /**
     * The value, without a wait.
     *
     * @return a future of what {@link #get} gives; it fails with an {@link ApiException} if the response is an error
     */
    @SuppressWarnings("NullAway") // As in get.
    public CompletableFuture<T> toFuture() {
        if (failure == null) {
            return CompletableFuture.completedFuture(value);
        }
        Failure known = failure;
        return known.body.bytes().thenApply(bytes -> {
            throw known.decode(bytes);
        });
    }

    /**
     * The error, for those who would rather look than catch; waits as {@link #get} does.
     *
     * @return the exception, not thrown; empty if the response is not an error
     */
    public Optional<ApiException> error() {
        return failure == null ? Optional.empty() : Optional.of(failure.decode(failure.body.await()));
    }

    /** An error whose body may still be on its way. */
    private record Failure(ErrorCodec codec, int status, HttpHeaders headers, ErrorBodySubscriber body) {

        ApiException decode(byte[] bytes) {
            return codec.decode(status, headers.map(), bytes);
        }
    }
}
