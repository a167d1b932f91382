package io.errorcontract.spring.boot.mvc;

import io.errorcontract.contract.ContractStamp;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.server.Answer;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.Vary;
import io.errorcontract.spring.boot.ErrorType;
import io.errorcontract.spring.boot.Outcome;
import io.errorcontract.spring.boot.SpringFailures;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Answers a failure on a servlet response. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ServletErrors {

    /** The attribute of a request that holds its id. */
    static final String REQUEST_ID = ServletErrors.class.getName() + ".requestId";

    /** The headers that describe a representation (RFC 9110, section 8). */
    private static final Set<String> OF_THE_BODY = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "content-language",
            "content-location",
            "content-disposition",
            "content-range",
            "etag",
            "last-modified");

    private final SpringFailures failures;
    private final Answer answer;

    ServletErrors(SpringFailures failures, Answer answer) {
        this.failures = failures;
        this.answer = answer;
    }

    /**
     * Answers a failure.
     *
     * @param failure what was thrown
     * @param request the request that failed
     * @param response its response
     * @return whether it could be answered; false if the response is on its way already, so that the container has to
     *     close the connection
     */
    public boolean answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        RequestInfo info = info(request);
        return write(failures.outcome(failure, info), failure, info, request, response);
    }

    /**
     * Answers with the error of a status.
     *
     * @param status the status
     * @param request the request that failed
     * @param response its response
     * @return whether it could be answered
     */
    public boolean answer(int status, HttpServletRequest request, HttpServletResponse response) {
        RequestInfo info = info(request);
        return write(failures.outcome(status, info), null, info, request, response);
    }

    private boolean write(
            Outcome outcome,
            @Nullable Throwable failure,
            RequestInfo info,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (response.isCommitted()) {
            return false;
        }
        request.setAttribute(ErrorType.ATTRIBUTE, outcome.error().errorType());
        ErrorResponse error = answer.to(outcome.error(), failure, info);
        try {
            discardWhatWasBegun(response);
            response.setStatus(error.status());
            outcome.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            error.headers()
                    .forEach((name, value) -> response.setHeader(name, Vary.of(name, value, response::getHeaders)));
            response.setContentLength(error.body().length);
            response.getOutputStream().write(error.body());
            response.flushBuffer();
        } catch (IOException e) {
            // The client is gone; nobody is left to be told.
            return true;
        }
        return true;
    }

    /**
     * Takes back what the handler has prepared. Only a whole reset takes back its choice of a writer, and of a
     * character set with it; the headers that do not describe its body are those of filters, and stay.
     */
    private static void discardWhatWasBegun(HttpServletResponse response) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private static RequestInfo info(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new RequestInfo(
                request.getMethod(),
                path == null ? request.getRequestURI() : path.toString(),
                (String) request.getAttribute(REQUEST_ID),
                request.getHeader(HttpHeaders.ACCEPT),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                request.getHeader(ContractStamp.HEADER));
    }
}
