package io.errorcontract.retry;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One call whose attempts are told to a listener. Attempts follow each other, so that no two threads are in here at
 * once.
 */
final class WatchedCall {

    private final CallListener listener;
    private final RetryClock clock;
    private volatile HttpRequest request;
    private final AtomicInteger attempt = new AtomicInteger();
    private volatile long startNanos;

    WatchedCall(CallListener listener, RetryClock clock, HttpRequest request) {
        this.listener = listener;
        this.clock = clock;
        this.request = request;
    }

    /** Begins the next attempt. */
    HttpRequest begin(HttpRequest next) {
        request = next;
        startNanos = clock.nanoTime();
        listener.sending(next, attempt.incrementAndGet());
        return next;
    }

    <T> HttpResponse<T> succeeded(HttpResponse<T> response) {
        listener.received(request, attempt.get(), response, elapsed());
        return response;
    }

    void failed(Throwable failure) {
        listener.failed(request, attempt.get(), Failures.unwrap(failure), elapsed());
    }

    void retrying(RetryEvent event) {
        listener.retrying(request, event);
    }

    private Duration elapsed() {
        return Duration.ofNanos(clock.nanoTime() - startNanos);
    }
}
