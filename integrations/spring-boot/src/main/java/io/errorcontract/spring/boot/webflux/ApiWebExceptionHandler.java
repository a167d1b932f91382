package io.errorcontract.spring.boot.webflux;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers what the application's own exception handlers leave, and what filters throw. */
final class ApiWebExceptionHandler implements WebExceptionHandler, Ordered {

    /** Before Spring Boot's own handler, which is at -1. */
    static final int ORDER = -2;

    private final ReactiveErrors errors;

    ApiWebExceptionHandler(ReactiveErrors errors) {
        this.errors = errors;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        return errors.answer(failure, exchange);
    }
}
