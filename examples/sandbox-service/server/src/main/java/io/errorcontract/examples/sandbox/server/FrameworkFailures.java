package io.errorcontract.examples.sandbox.server;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.FieldViolation;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.spring.boot.ResolvedError;
import io.errorcontract.spring.boot.SpringFailures;
import io.errorcontract.spring.boot.mvc.ServletErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Gives codes to failures for which the catalog has a family and no code. If it had one for each of them, the starter
 * would choose it by itself.
 */
@RestControllerAdvice
final class FrameworkFailures {

    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;

    private final SpringFailures failures;
    private final ServletErrors errors;

    FrameworkFailures(SpringFailures failures, ServletErrors errors) {
        this.failures = failures;
        this.errors = errors;
    }

    @ExceptionHandler
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        RequestInfo info = new RequestInfo(request.getMethod(), request.getRequestURI(), null, null, null);
        Exception answered = failures.outcome(failure, info)
                .map(ResolvedError::error)
                .filter(error -> error.code().isEmpty())
                .map(error -> withCode(error, failure))
                .orElse(failure);
        errors.answer(answered, request, response);
    }

    private static Exception withCode(ApiError error, Exception failure) {
        return switch (error.status()) {
            case BAD_REQUEST -> UnlistedErrors.of("validation.invalid_request", BAD_REQUEST, fault(error), failure);
            case INTERNAL_ERROR ->
                UnlistedErrors.of("internal.bug", INTERNAL_ERROR, "Something broke on our side", failure);
            default -> failure;
        };
    }

    private static String fault(ApiError error) {
        if (error.violations().isEmpty()) {
            return "The body is not the JSON that is expected";
        }
        FieldViolation first = error.violations().get(0);
        return first.field() + " " + first.message();
    }
}
