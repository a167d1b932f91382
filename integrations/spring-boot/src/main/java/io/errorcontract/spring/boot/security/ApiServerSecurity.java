package io.errorcontract.spring.boot.security;

import io.errorcontract.spring.boot.webflux.ReactiveErrors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.web.server.WebFilter;

/**
 * Notes what Spring Security refuses a request for, so that errors can be mapped by the class of an exception. How it
 * refuses a request is the matter of its entry points and handlers.
 */
final class ApiServerSecurity implements BeanPostProcessor {

    private static final WebFilter NOTING = (exchange, chain) -> chain.filter(exchange)
            .doOnError(failure -> exchange.getAttributes().put(ReactiveErrors.REFUSED_FOR, failure));

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServerHttpSecurity http) {
            http.addFilterAfter(NOTING, SecurityWebFiltersOrder.EXCEPTION_TRANSLATION);
        }
        return bean;
    }
}
