package io.errorcontract.spring.boot.mvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what the application's own exception handlers and Spring Security leave. */
final class ApiExceptionResolver implements HandlerExceptionResolver {

    private final ServletErrors errors;

    ApiExceptionResolver(ServletErrors errors) {
        this.errors = errors;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (errors.isRefusal(failure)) {
            return null; // For the filters of Spring Security, if there are any.
        }
        if (errors.answer(failure, request, response)) {
            return new ModelAndView();
        }
        if (errors.isBrokenOff(failure, request, response)) {
            // Spring would end the response as if it were whole; the container closes the connection.
            throw failure instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException("the response was on its way already", failure);
        }
        return null;
    }
}
