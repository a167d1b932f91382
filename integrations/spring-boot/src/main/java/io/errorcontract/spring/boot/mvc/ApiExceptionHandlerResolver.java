package io.errorcontract.spring.boot.mvc;

import io.errorcontract.model.ApiException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Spring's resolver of {@code @ExceptionHandler} methods, which takes an exception of the catalog that such a method
 * throws for the answer. Spring itself takes it for an accident.
 */
final class ApiExceptionHandlerResolver extends ExceptionHandlerExceptionResolver {

    private final ServletErrors errors;

    ApiExceptionHandlerResolver(ServletErrors errors) {
        this.errors = errors;
    }

    @Override
    protected @Nullable ServletInvocableHandlerMethod getExceptionHandlerMethod(
            @Nullable HandlerMethod handler, Exception failure, ServletWebRequest request) {
        ServletInvocableHandlerMethod method = super.getExceptionHandlerMethod(handler, failure, request);
        return method == null ? null : new Throwing(method);
    }

    private final class Throwing extends ServletInvocableHandlerMethod {

        Throwing(HandlerMethod method) {
            super(method);
        }

        @Override
        public void invokeAndHandle(
                ServletWebRequest request, ModelAndViewContainer view, @Nullable Object... arguments) throws Exception {
            try {
                super.invokeAndHandle(request, view, arguments);
            } catch (ApiException thrown) {
                if (request.getResponse() == null
                        || !errors.answer(thrown, request.getRequest(), request.getResponse())) {
                    throw thrown;
                }
                view.setRequestHandled(true);
            }
        }
    }
}
