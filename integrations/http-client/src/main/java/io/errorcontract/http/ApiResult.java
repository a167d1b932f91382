package io.errorcontract.http;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response: a value, or an error.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class ApiResult<T> {

    private final @Nullable T value;
    private final @Nullable Supplier<ApiException> failure;

    private ApiResult(@Nullable T value, @Nullable Supplier<ApiException> failure) {
        this.value = value;
        this.failure = failure;
    }

    static <T> ApiResult<T> ofValue(@Nullable T value) {
        return new ApiResult<>(value, null);
    }

    static <T> ApiResult<T> ofError(ErrorCodec codec, int status, HttpHeaders headers, byte[] body) {
        // Decoded by the caller's thread, so that the stack trace is the caller's and not the client's own.
        return new ApiResult<>(null, () -> codec.decode(status, headers.map(), body));
    }

    /**
     * The value of a response that is not an error.
     *
     * @return what the handler made of the body; {@code null} only if the handler gives that, as
     *     {@link java.net.http.HttpResponse.BodyHandlers#discarding} does
     * @throws ApiException if the response is an error
     */
    @SuppressWarnings("NullAway") // The handler's own null, which HttpResponse.body does not declare either.
    public T get() {
        if (failure != null) {
            throw CallSite.outsideOf(ApiResult.class).at(failure.get());
        }
        return value;
    }

    /**
     * The error, for those who would rather look than catch.
     *
     * @return the exception, not thrown; empty if the response is not an error
     */
    public Optional<ApiException> exception() {
        return failure == null ? Optional.empty() : Optional.of(failure.get());
    }
}
