package io.errorcontract.server;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ErrorDescriptor;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Logs the errors that a server answers with, through {@link System.Logger}. Thread-safe.
 *
 * <p>The level is the catalog's; where it says nothing, {@code ERROR} from status 500 on, and {@code DEBUG} below,
 * since a client's fault is no news for the server. Only from status 500 on is the stack trace logged. Parameters are
 * never logged, since they can be sensitive; what a client sent is cleaned of line breaks.
 *
 * @since 0.1.0
 */
public final class ErrorLog {

    private static final int FIRST_SERVER_ERROR = 500;

    private final System.Logger logger;

    /**
     * Makes a log.
     *
     * @param name the name of the logger
     */
    public ErrorLog(String name) {
        this.logger = System.getLogger(name);
    }

    /**
     * Logs an error before it is answered with.
     *
     * @param error the error
     * @param failure what led to it
     * @param request the request that failed
     */
    public void log(ApiError error, @Nullable Throwable failure, RequestInfo request) {
        Level level = levelOf(error);
        if (!logger.isLoggable(level)) {
            return;
        }
        String line = clean(request.method() + " " + request.path() + ": " + error
                + (request.requestId() == null ? "" : " request_id=" + request.requestId()));
        if (failure != null && error.status() >= FIRST_SERVER_ERROR) {
            logger.log(level, line, failure);
        } else {
            logger.log(level, line);
        }
    }

    /**
     * Logs that an error could not be answered with.
     *
     * @param what what went wrong meanwhile
     * @param failure with which failure
     * @param request the request that failed
     */
    public void unanswered(String what, Throwable failure, RequestInfo request) {
        logger.log(Level.WARNING, clean(request.method() + " " + request.path() + ": " + what), failure);
    }

    private static Level levelOf(ApiError error) {
        Level declared = error.descriptor().map(ErrorDescriptor::logLevel).orElse(null);
        if (declared != null) {
            return declared;
        }
        return error.status() >= FIRST_SERVER_ERROR ? Level.ERROR : Level.DEBUG;
    }

    private static String clean(String line) {
        StringBuilder cleaned = new StringBuilder(line.length());
        line.codePoints().forEach(c -> cleaned.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return cleaned.toString();
    }
}
