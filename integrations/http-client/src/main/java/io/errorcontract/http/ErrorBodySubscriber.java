package io.errorcontract.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Collects the first bytes of an error's body. One that breaks off is as good as what came of it.
 *
 * <p>It gives itself as the body at once, because of a client that fails the whole response when its body breaks off:
 * it may do so before the subscriber has been heard.
 */
final class ErrorBodySubscriber implements BodySubscriber<ErrorBodySubscriber> {

    private final int limit;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    ErrorBodySubscriber(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<ErrorBodySubscriber> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    /** The bytes, when they have come; it never fails. */
    CompletableFuture<byte[]> bytes() {
        return bytes;
    }

    /** Waits for the bytes, or takes what has come if the thread is interrupted. */
    byte[] await() {
        try {
            return bytes.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            onComplete();
        } catch (ExecutionException e) {
            throw new AssertionError("the bytes never fail", e);
        }
        return bytes.join();
    }

    @Override
    public void onSubscribe(Subscription value) {
        subscription = value;
        value.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            // One byte beyond the limit tells the reader that there was more.
            byte[] part = new byte[(int) Math.min(buffer.remaining(), limit + 1L - collected.size())];
            buffer.get(part);
            collected.writeBytes(part);
        }
        if (collected.size() > limit && subscription != null) {
            subscription.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable failure) {
        onComplete();
    }

    @Override
    public void onComplete() {
        bytes.complete(collected.toByteArray());
    }
}
