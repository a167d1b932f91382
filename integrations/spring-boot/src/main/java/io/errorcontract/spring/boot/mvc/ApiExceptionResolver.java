package io.errorcontract.spring.boot.mvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what the application's own exception handlers leave. */
final class ApiExceptionResolver implements HandlerExceptionResolver {

    private final ServletErrors errors;

    ApiExceptionResolver(ServletErrors errors) {
        this.errors = errors;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return errors.answer(failure, request, response) ? new ModelAndView() : null;
    }
}
