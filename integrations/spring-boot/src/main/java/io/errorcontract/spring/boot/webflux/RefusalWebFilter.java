package io.errorcontract.spring.boot.webflux;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers where a filter behind it, such as those of Spring Security, refuses a request by a status and no body; its
 * headers, such as {@code WWW-Authenticate}, stay. What the application itself ends without a body is left alone.
 */
final class RefusalWebFilter implements WebFilter, Ordered {

    private final ReactiveErrors errors;

    RefusalWebFilter(ReactiveErrors errors) {
        this.errors = errors;
    }

    @Override
    public int getOrder() {
        return RequestIdWebFilter.ORDER + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpResponse ending = new ServerHttpResponseDecorator(exchange.getResponse()) {
            @Override
            public Mono<Void> setComplete() {
                return Mono.defer(() -> isRefused(exchange) ? answer(exchange) : super.setComplete());
            }
        };
        return chain.filter(exchange.mutate().response(ending).build())
                .then(Mono.defer(() -> isRefused(exchange) ? answer(exchange) : Mono.empty()));
    }

    private static boolean isRefused(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status != null
                && status.isError()
                && !exchange.getResponse().isCommitted()
                && exchange.getAttribute(ArrivalWebFilter.ARRIVED) == null;
    }

    private Mono<Void> answer(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null ? Mono.empty() : errors.answer(status.value(), exchange);
    }
}
