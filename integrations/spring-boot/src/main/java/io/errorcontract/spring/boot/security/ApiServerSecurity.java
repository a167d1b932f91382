package io.errorcontract.spring.boot.security;

import io.errorcontract.spring.boot.webflux.ReactiveErrors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.config.web.server.ServerHttpSecurity;

/**
 * Makes the 403 of Spring Security an error of the contract on the reactive side, where it has a text of its own
 * otherwise; its 401 has no body and needs no more than the filter that answers such refusals. What an application sets
 * for itself in {@code exceptionHandling} comes later, and wins.
 */
final class ApiServerSecurity implements BeanPostProcessor {

    private final ObjectProvider<ReactiveErrors> errors;

    ApiServerSecurity(ObjectProvider<ReactiveErrors> errors) {
        this.errors = errors;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServerHttpSecurity http) {
            http.exceptionHandling(handling -> handling.accessDeniedHandler(
                    (exchange, denied) -> errors.getObject().answer(denied, exchange)));
        }
        return bean;
    }
}
