package io.errorcontract.server;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ErrorCodec;
import io.errorcontract.model.ErrorResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the response to a failure, and logs it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Answer {

    private static final int INTERNAL = 500;

    private final ErrorCodec codec;
    private final ErrorLog log;

    /**
     * Makes answers.
     *
     * @param codec writes them
     * @param log where they are logged
     */
    public Answer(ErrorCodec codec, ErrorLog log) {
        this.codec = codec;
        this.log = log;
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
        try {
            log.log(error, failure, request);
            return codec.encode(error, request.toContext());
        } catch (RuntimeException e) {
            log.unanswered("the error " + error.code() + " could not be written", e, request);
            return new ErrorResponse(INTERNAL, Map.of(), new byte[0]);
        }
    }
}
