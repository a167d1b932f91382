package io.errorcontract.server;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the response to a failure, logs it, and tells the listeners. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ErrorResponder {

    private static final int INTERNAL = 500;
    private static final String RETRY_AFTER = "Retry-After";

    /** Part of a second is a whole one, so that nobody comes back too early. */
    private static final long ROUNDING_MILLIS = 999;

    private final ErrorCodec codec;
    private final ErrorLog log;
    private final List<ErrorListener> listeners;

    /**
     * Makes answers.
     *
     * @param codec writes them
     * @param log where they are logged
     * @param listeners who is told of them
     */
    public ErrorResponder(ErrorCodec codec, ErrorLog log, List<ErrorListener> listeners) {
        this.codec = codec;
        this.log = log;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Makes the response to a failure. It never throws: an error that cannot be written is answered by status 500 and
     * nothing else.
     *
     * @param error the error that it becomes
     * @param failure the failure, for the log, or {@code null} if there is none
     * @param request the request that failed
     * @return the response
     */
    public ErrorResponse to(ApiError error, @Nullable Throwable failure, RequestInfo request) {
        note(error, failure, request);
        try {
            return codec.encode(error, request.toContext(codec.catalog().id()));
        } catch (RuntimeException e) {
            log.unanswered("the error " + error.code() + " could not be written", e, request);
            return new ErrorResponse(INTERNAL, Map.of(), new byte[0]);
        }
    }

    /**
     * Makes the response to a failure for which a time to come back was said already, by the application or by a
     * framework: what it said becomes the error's, unless the error says one of its own.
     *
     * @param error the error that it becomes
     * @param failure the failure, for the log, or {@code null} if there is none
     * @param request the request that failed
     * @param retryAfter the values of {@code Retry-After} that the response has; the last that can be read counts
     * @return the response
     */
    public ErrorResponse to(
            ApiError error, @Nullable Throwable failure, RequestInfo request, Collection<String> retryAfter) {
        ApiError delayed = withDelay(error, retryAfter);
        ErrorResponse response = to(delayed, failure, request);
        return retryAfter.isEmpty() ? response : withHeader(response, delayed.retryAfter());
    }

    /** Replaces the time that was said before, so that header and body agree. */
    private static ErrorResponse withHeader(ErrorResponse response, Optional<Duration> delay) {
        boolean present = response.headers().keySet().stream().anyMatch(RETRY_AFTER::equalsIgnoreCase);
        if (present || delay.isEmpty()) {
            return response;
        }
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        headers.put(
                RETRY_AFTER,
                Long.toString(delay.get().plusMillis(ROUNDING_MILLIS).toSeconds()));
        return new ErrorResponse(response.status(), headers, response.body());
    }

    /** An error whose delay is not the one that its catalog declares has been given it by the application. */
    private static ApiError withDelay(ApiError error, Collection<String> values) {
        Optional<Duration> declared = error.descriptor().isPresent()
                ? error.descriptor().map(ErrorDescriptor::retryAfter)
                : error.family().map(FamilyDescriptor::retryAfter);
        if (values.isEmpty() || !error.retryAfter().equals(declared)) {
            return error;
        }
        Instant now = Instant.now();
        return values.stream()
                .flatMap(value -> RetryAfter.parse(value, now).stream())
                .reduce((first, second) -> second)
                .map(error::withRetryAfter)
                .orElse(error);
    }

    /**
     * Logs a failure and tells the listeners of it, where the response can no longer be changed.
     *
     * @param error the error that it would have become
     * @param failure the failure, or {@code null} if there is none
     * @param request the request that failed
     */
    public void note(ApiError error, @Nullable Throwable failure, RequestInfo request) {
        attempt("logged", () -> log.log(error, failure, request), error, request);
        for (ErrorListener listener : listeners) {
            attempt("observed", () -> listener.onError(error, request), error, request);
        }
    }

    private void attempt(String what, Runnable attempt, ApiError error, RequestInfo request) {
        try {
            attempt.run();
        } catch (RuntimeException e) {
            log.unanswered("the error " + error.code() + " could not be " + what, e, request);
        }
    }
}
