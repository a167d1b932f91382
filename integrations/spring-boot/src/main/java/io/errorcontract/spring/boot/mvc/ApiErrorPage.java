package io.errorcontract.spring.boot.mvc;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.HttpRequestHandler;

/** What the container turns to when a filter or servlet sends an error instead of throwing one. */
final class ApiErrorPage implements HttpRequestHandler {

    private static final int NOT_FOUND = 404;
    private static final int FIRST_ERROR = 400;

    private final ServletErrors errors;

    ApiErrorPage(ServletErrors errors) {
        this.errors = errors;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable thrown) {
            errors.answer(thrown, request, response);
        } else {
            errors.answer(status(request), request, response);
        }
    }

    private static int status(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return NOT_FOUND; // Somebody asked for the page itself, which is no part of the API.
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                        && status >= FIRST_ERROR
                ? status
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
