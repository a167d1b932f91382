package io.errorcontract.retry;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Is told what becomes of the calls of a {@link RetryingHttpClient}: each request that is sent, the response or the
 * failure that came of it, and each retry before its wait. Thread-safe, since calls run side by side; the methods must
 * not throw, and have to be quick, since the call waits for them.
 *
 * <p>An error response is a failure, with the {@link io.errorcontract.model.ApiException} that it was decoded to, which
 * also holds the response.
 *
 * @since 0.1.0
 */
public interface CallListener {

    /**
     * A request is about to be sent.
     *
     * @param request the request of this attempt, with its key of idempotency and its time-out
     * @param attempt the number of the attempt, the first being 1
     */
    default void sending(HttpRequest request, int attempt) {}

    /**
     * A response came that is not an error. The call is over.
     *
     * @param request the request of this attempt
     * @param attempt the number of the attempt
     * @param response the response
     * @param elapsed the time of this attempt
     */
    default void received(HttpRequest request, int attempt, HttpResponse<?> response, Duration elapsed) {}

    /**
     * The attempt failed. If there is another, {@link #retrying} follows; else the call is over.
     *
     * @param request the request of this attempt
     * @param attempt the number of the attempt
     * @param failure what it failed with, without the wrappers of futures
     * @param elapsed the time of this attempt
     */
    default void failed(HttpRequest request, int attempt, Throwable failure, Duration elapsed) {}

    /**
     * There will be another attempt.
     *
     * @param request the request of the attempt that failed
     * @param event the failure, the attempt's number, and the time that is waited
     */
    default void retrying(HttpRequest request, RetryEvent event) {}
}
