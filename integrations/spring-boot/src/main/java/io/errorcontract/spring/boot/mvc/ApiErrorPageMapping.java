package io.errorcontract.spring.boot.mvc;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the contract's page of errors before Spring Boot's, for the requests of the contract's scope. */
final class ApiErrorPageMapping extends SimpleUrlHandlerMapping {

    private static final int FIRST_ERROR = 400;

    private final ServletErrors errors;

    ApiErrorPageMapping(String path, ServletErrors errors) {
        super(Map.of(path, new ApiErrorPage(errors)), Ordered.HIGHEST_PRECEDENCE);
        this.errors = errors;
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) throws Exception {
        boolean success = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) == null
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status < FIRST_ERROR;
        return success || errors.hasPage(request) || !errors.covers(request) ? null : super.getHandlerInternal(request);
    }
}
