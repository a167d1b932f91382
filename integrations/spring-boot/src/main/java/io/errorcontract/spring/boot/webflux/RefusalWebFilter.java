package io.errorcontract.spring.boot.webflux;

import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers where a filter behind it, such as those of Spring Security, refuses a request by a status and no body of its
 * own; its headers, such as {@code WWW-Authenticate}, stay. What the application itself ends without a body is left
 * alone.
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
        if (!errors.covers(exchange)) {
            return chain.filter(exchange);
        }
        ServerHttpResponse response = new Refusable(exchange);
        ServerWebExchange refusable =
                new FormReadingExchange(exchange.mutate().response(response).build());
        return chain.filter(refusable).then(Mono.defer(() -> isRefused(exchange) ? answer(exchange) : Mono.empty()));
    }

    private static boolean isRefused(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status != null
                && status.isError()
                && !exchange.getResponse().isCommitted()
                && (exchange.getAttribute(ArrivalWebFilter.ARRIVED) == null || isRejectedByCors(exchange, status));
    }

    /** Handlers reject it too, and not the filters alone. */
    private static boolean isRejectedByCors(ServerWebExchange exchange, HttpStatusCode status) {
        return status.isSameCodeAs(HttpStatus.FORBIDDEN) && CorsUtils.isCorsRequest(exchange.getRequest());
    }

    private Mono<Void> answer(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null ? Mono.empty() : errors.refuse(status.value(), exchange);
    }

    private final class Refusable extends ServerHttpResponseDecorator {

        private final ServerWebExchange exchange;

        Refusable(ServerWebExchange exchange) {
            super(exchange.getResponse());
            this.exchange = exchange;
        }

        @Override
        public Mono<Void> setComplete() {
            return Mono.defer(() -> isRefused(exchange) ? answer(exchange) : super.setComplete());
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return isRefused(exchange) && isTextOfSpringSecurity()
                    ? Flux.from(body).doOnNext(DataBufferUtils::release).then(Mono.defer(() -> answer(exchange)))
                    : super.writeWith(body);
        }

        /** Which has a sentence for whoever is not allowed, in English and in no contract. */
        private boolean isTextOfSpringSecurity() {
            HttpStatusCode status = getStatusCode();
            return status != null
                    && status.isSameCodeAs(HttpStatus.FORBIDDEN)
                    && MediaType.TEXT_PLAIN.equalsTypeAndSubtype(getHeaders().getContentType());
        }
    }
}
