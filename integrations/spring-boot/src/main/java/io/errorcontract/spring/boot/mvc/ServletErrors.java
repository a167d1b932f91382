package io.errorcontract.spring.boot.mvc;

import io.errorcontract.contract.ContractId;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.server.ContentHeaders;
import io.errorcontract.server.ErrorResponder;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.Vary;
import io.errorcontract.spring.boot.ContractScope;
import io.errorcontract.spring.boot.ErrorType;
import io.errorcontract.spring.boot.ResolvedError;
import io.errorcontract.spring.boot.SpringFailures;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers a failure on a servlet response. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ServletErrors {

    /** The attribute of a request that holds its id. */
    static final String REQUEST_ID = ServletErrors.class.getName() + ".requestId";

    /** The attribute of a request that holds what Spring Security was told of. */
    public static final String REFUSED_FOR = ServletErrors.class.getName() + ".refusedFor";

    private static final String NOTED = ServletErrors.class.getName() + ".noted";
    private static final int FIRST_ERROR = 400;

    private final SpringFailures failures;
    private final ErrorResponder responder;
    private final ContractScope scope;
    private final HtmlPages pages;

    ServletErrors(SpringFailures failures, ErrorResponder responder, ContractScope scope, HtmlPages pages) {
        this.failures = failures;
        this.responder = responder;
        this.scope = scope;
        this.pages = pages;
    }

    /**
     * Whether the contract handles the failures of a request.
     *
     * @param request the request
     * @return whether its path is in the scope
     */
    boolean covers(HttpServletRequest request) {
        return scope.contains(path(request).substring(request.getContextPath().length()));
    }

    /** Whether the application has a page of its own for what a container turns to the page of errors with. */
    boolean hasPage(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && pages.has(request, status);
    }

    /** Whether Spring Security decides what becomes of a failure. */
    boolean isRefusal(Throwable failure) {
        return failures.isRefusal(failure);
    }

    /** Whether a response failed when it was on its way already, and its client is still there. */
    boolean isBrokenOff(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        return response.isCommitted()
                && covers(request)
                && !DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    /**
     * Answers a failure.
     *
     * @param failure what was thrown
     * @param request the request that failed
     * @param response its response
     * @return whether it could be answered; false if it is no error, if the application handles the failures of this
     *     path or has a page for them that the client likes better, or if the response is on its way already, so that
     *     the container has to close the connection
     */
    public boolean answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        RequestInfo info = info(request);
        Optional<ResolvedError> outcome = covers(request) ? failures.outcome(failure, info) : Optional.empty();
        if (outcome.isEmpty() || pages.has(request, outcome.get().error().status())) {
            return false;
        }
        if (isBrokenOff(failure, request, response) && request.getAttribute(NOTED) == null) {
            request.setAttribute(NOTED, true);
            responder.note(outcome.get().error(), failure, info);
        }
        return write(outcome.get(), failure, info, request, response);
    }

    /**
     * Answers a request that a filter refuses.
     *
     * @param status the status that the filter chose, 400 to 599
     * @param request the request
     * @param response its response, which is not on its way yet
     * @return whether it could be answered; false if the application has a page that the client likes better
     */
    boolean refuse(int status, HttpServletRequest request, HttpServletResponse response) {
        if (pages.has(request, status)) {
            return false;
        }
        RequestInfo info = info(request);
        Throwable failure = (Throwable) request.getAttribute(REFUSED_FOR);
        return write(failures.refusal(status, failure, info), failure, info, request, response);
    }

    /**
     * Answers what was thrown or sent where none of the filters saw it.
     *
     * @param request the request, dispatched by its container
     * @param response its response
     * @return whether nothing is left to be said; false if it is no error, or the application has a page for it
     */
    boolean answerSent(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return true;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return answer(thrown, request, response);
        }
        boolean error = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= FIRST_ERROR;
        return error && refuse((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), request, response);
    }

    private boolean write(
            ResolvedError outcome,
            @Nullable Throwable failure,
            RequestInfo info,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (response.isCommitted()) {
            return false;
        }
        request.setAttribute(ErrorType.ATTRIBUTE, outcome.error().errorType());
        try {
            discardWhatWasBegun(response, outcome.error().status());
            outcome.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            ErrorResponse error =
                    responder.to(outcome.error(), failure, info, response.getHeaders(HttpHeaders.RETRY_AFTER));
            response.setStatus(error.status());
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
    private static void discardWhatWasBegun(HttpServletResponse response, int status) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!ContentHeaders.contains(name, status)) {
                kept.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private static RequestInfo info(HttpServletRequest request) {
        return new RequestInfo(
                request.getMethod(),
                path(request),
                (String) request.getAttribute(REQUEST_ID),
                request.getHeader(HttpHeaders.ACCEPT),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                request.getHeader(ContractId.HEADER),
                request.getContentType());
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
