package io.errorcontract.spring.boot.mvc;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.HttpRequestHandler;

/** What a client finds that asks for the page of errors itself, and containers turn to where no filter was. */
final class ApiErrorPage implements HttpRequestHandler {

    private static final int NOT_FOUND = 404;

    private final ServletErrors errors;

    ApiErrorPage(ServletErrors errors) {
        this.errors = errors;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getDispatcherType() == DispatcherType.ERROR || response.isCommitted()) {
            errors.answerSent(request, response);
        } else {
            errors.refuse(NOT_FOUND, request, response); // It is no part of the API.
        }
    }
}
