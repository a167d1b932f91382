package io.errorcontract.server;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ErrorResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the response to a failure, logs it, and tells the observers. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Answer {

    private static final int INTERNAL = 500;

    private final ErrorCodec codec;
    private final ErrorLog log;
    private final List<ErrorObserver> observers;

    /**
     * Makes answers.
     *
     * @param codec writes them
     * @param log where they are logged
     * @param observers who is told of them
     */
    public Answer(ErrorCodec codec, ErrorLog log, List<ErrorObserver> observers) {
        this.codec = codec;
        this.log = log;
        this.observers = List.copyOf(observers);
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
        attempt("logged", () -> log.log(error, failure, request), error, request);
        for (ErrorObserver observer : observers) {
            attempt("observed", () -> observer.answering(error, request), error, request);
        }
        try {
            return codec.encode(error, request.toContext(codec.catalog().id()));
        } catch (RuntimeException e) {
            log.unanswered("the error " + error.code() + " could not be written", e, request);
            return new ErrorResponse(INTERNAL, Map.of(), new byte[0]);
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
