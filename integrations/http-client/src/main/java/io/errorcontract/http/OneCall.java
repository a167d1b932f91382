package io.errorcontract.http;

import io.errorcontract.codec.ErrorCodec;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The handler of one call, which remembers an error whose body the client has given up on: the status alone is enough
 * to know it, and a client that reports a broken connection instead would hide it.
 */
final class OneCall<T> implements BodyHandler<ApiResult<T>> {

    private static final int FIRST_ERROR = 400;

    private final ErrorCodec codec;
    private final BodyHandler<T> success;
    private volatile @Nullable Begun begun;

    OneCall(ErrorCodec codec, BodyHandler<T> success) {
        this.codec = codec;
        this.success = success;
    }

    @Override
    public BodySubscriber<ApiResult<T>> apply(ResponseInfo info) {
        if (!codec.mayBeError(info.statusCode(), info.headers().map())) {
            return BodySubscribers.mapping(success.apply(info), ApiResult::ofValue);
        }
        if (info.statusCode() < FIRST_ERROR) {
            return new HeldBackSubscriber<>(codec, info, success.apply(info));
        }
        ErrorBodySubscriber body = new ErrorBodySubscriber(codec.bodyLimit());
        begun = new Begun(info, body);
        return BodySubscribers.mapping(
                body, bytes -> ApiResult.ofError(codec, info.statusCode(), info.headers(), bytes));
    }

    /**
     * What a failed call comes to.
     *
     * @param failure what the client failed with
     * @return the error, if its response had begun and its body broke off; else the failure itself
     */
    Throwable reason(Throwable failure) {
        Throwable bare =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        Begun known = begun;
        if (known == null || !(bare instanceof IOException)) {
            return bare;
        }
        RuntimeException error =
                codec.decode(known.info.statusCode(), known.info.headers().map(), known.body.collected());
        error.addSuppressed(bare);
        return error;
    }

    /** An error response that has begun. */
    private record Begun(ResponseInfo info, ErrorBodySubscriber body) {}
}
