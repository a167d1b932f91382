package io.errorcontract.server;

import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Logs the errors that a server answers with. Thread-safe.
 *
 * <p>The level is the catalog's; where it says nothing, {@code ERROR} from status 500 on, and {@code DEBUG} below,
 * since a client's fault is no news for the server. Only from status 500 on is the stack trace logged. Each event has
 * the key-value pairs {@code error_code}, {@code error_family}, {@code error_status}, {@code error_params} (a map,
 * without what the catalog calls sensitive), and the id of the request unless the MDC has it already. What a client
 * sent is cleaned of line breaks.
 *
 * @since 0.1.0
 */
public final class ErrorLog {

    /** The logger of the errors that a server answers with. */
    public static final String LOGGER = "io.errorcontract.errors";

    /** The key of a request's id, in events and in the MDC, unless another is named. */
    public static final String REQUEST_ID = "request_id";

    private static final int FIRST_SERVER_ERROR = 500;

    private final Logger logger = LoggerFactory.getLogger(LOGGER);
    private final String requestIdKey;

    /**
     * Makes a log.
     *
     * @param requestIdKey the key of a request's id, in events and in the MDC
     */
    public ErrorLog(String requestIdKey) {
        this.requestIdKey = requestIdKey;
    }

    /**
     * Logs which contract a server has, and which error each status becomes.
     *
     * @param catalog the contract
     * @param errors what chooses the errors
     */
    public static void started(ErrorCatalog catalog, ErrorMappings errors) {
        LoggerFactory.getLogger(LOGGER)
                .info("failures are handled by contract {} {}: {}", catalog.id(), catalog.version(), errors.describe());
    }

    /**
     * Logs an error before it is answered with.
     *
     * @param error the error
     * @param failure what led to it
     * @param request the request that failed
     */
    public void log(ApiError error, @Nullable Throwable failure, RequestInfo request) {
        Optional<Level> level = levelOf(error);
        if (level.isEmpty() || !logger.isEnabledForLevel(level.get())) {
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("error_code", LogText.clean(error.code()));
        fields.put("error_status", error.status());
        error.family().ifPresent(family -> fields.put("error_family", family.id()));
        Map<String, Object> params = LoggedParams.of(error);
        if (!params.isEmpty()) {
            fields.put("error_params", params);
        }
        boolean blamed = error.status() >= FIRST_SERVER_ERROR;
        log(level.get(), error.toString(), fields, blamed ? failure : null, request);
    }

    /**
     * Logs that an error could not be answered with.
     *
     * @param what what went wrong meanwhile
     * @param failure with which failure
     * @param request the request that failed
     */
    public void unanswered(String what, Throwable failure, RequestInfo request) {
        log(Level.WARN, what, Map.of(), failure, request);
    }

    private void log(
            Level level, String what, Map<String, Object> fields, @Nullable Throwable failure, RequestInfo request) {
        LoggingEventBuilder event = logger.atLevel(level);
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            event = event.addKeyValue(field.getKey(), field.getValue());
        }
        if (request.requestId() != null && MDC.get(requestIdKey) == null) {
            event = event.addKeyValue(requestIdKey, request.requestId());
        }
        event.setCause(failure).log(LogText.clean(request.method() + " " + request.path() + ": " + what));
    }

    private static Optional<Level> levelOf(ApiError error) {
        System.Logger.Level declared =
                error.descriptor().map(ErrorDescriptor::logLevel).orElse(null);
        if (declared == null) {
            return Optional.of(error.status() >= FIRST_SERVER_ERROR ? Level.ERROR : Level.DEBUG);
        }
        return switch (declared) {
            case ALL, TRACE -> Optional.of(Level.TRACE);
            case DEBUG -> Optional.of(Level.DEBUG);
            case INFO -> Optional.of(Level.INFO);
            case WARNING -> Optional.of(Level.WARN);
            case ERROR -> Optional.of(Level.ERROR);
            case OFF -> Optional.empty();
        };
    }
}
