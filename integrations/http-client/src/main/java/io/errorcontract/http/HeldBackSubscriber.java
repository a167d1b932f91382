package io.errorcontract.http;

import io.errorcontract.codec.ErrorCodec;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/**
 * Holds a body with a status of success back until it is whole, since only then it is known whether the contract has it
 * as an error. Then it goes on to the other handler.
 */
final class HeldBackSubscriber<T> implements BodySubscriber<ApiResult<T>> {

    private final ErrorCodec codec;
    private final ResponseInfo info;
    private final BodySubscriber<T> success;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<ApiResult<T>> result = new CompletableFuture<>();

    HeldBackSubscriber(ErrorCodec codec, ResponseInfo info, BodySubscriber<T> success) {
        this.codec = codec;
        this.info = info;
        this.success = success;
    }

    @Override
    public CompletionStage<ApiResult<T>> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        byte[] body = bytes.toByteArray();
        if (codec.isError(info.statusCode(), info.headers().map(), body)) {
            result.complete(ApiResult.ofError(codec, info.statusCode(), info.headers(), body));
            return;
        }
        CompletionStage<?> unused = success.getBody().whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(ApiResult.ofValue(value));
            } else {
                result.completeExceptionally(failure);
            }
        });
        success.onSubscribe(new Replay(body));
    }

    /** Gives the whole body to the first who asks. */
    private final class Replay implements Subscription {
        private final byte[] body;
        private boolean done;

        Replay(byte[] body) {
            this.body = body;
        }

        @Override
        public void request(long count) {
            if (!done) {
                done = true;
                success.onNext(List.of(ByteBuffer.wrap(body).asReadOnlyBuffer()));
                success.onComplete();
            }
        }

        @Override
        public void cancel() {
            done = true;
        }
    }
}
