package io.errorcontract.http;

import io.errorcontract.codec.ErrorCodec;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;

/**
 * Reads the body of a success with another handler, and that of an error as the contract's: a status of 400 or more, or
 * one of success with which the contract has errors and a body that has their constants. Immutable, and thread-safe if
 * the other handler is.
 *
 * <p>When the body of an error breaks off, {@link HttpClient} may fail the call with an {@link IOException} before a
 * handler is heard. {@link ApiHttpClient} knows the error even then.
 *
 * <pre>{@code
 * Sandbox sandbox = client.send(request, ApiBodyHandler.of(codec, sandboxHandler)).body().get();
 * }</pre>
 *
 * @param <T> what the other handler gives
 * @since 0.1.0
 */
public final class ApiBodyHandler<T> implements BodyHandler<ApiResult<T>> {

    private final ErrorCodec codec;
    private final BodyHandler<T> success;

    private ApiBodyHandler(ErrorCodec codec, BodyHandler<T> success) {
        this.codec = codec;
        this.success = success;
    }

    /**
     * Makes a handler.
     *
     * @param codec reads errors
     * @param success reads everything else
     * @param <T> what that gives
     * @return the handler
     */
    public static <T> ApiBodyHandler<T> of(ErrorCodec codec, BodyHandler<T> success) {
        return new ApiBodyHandler<>(codec, success);
    }

    @Override
    public BodySubscriber<ApiResult<T>> apply(ResponseInfo info) {
        return new OneCall<>(codec, success).apply(info);
    }
}
