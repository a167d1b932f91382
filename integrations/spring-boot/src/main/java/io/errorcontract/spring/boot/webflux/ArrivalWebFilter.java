package io.errorcontract.spring.boot.webflux;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Notes that no filter has refused the request, so that from here on it is the application that answers. A request that
 * fails goes back to the filters, such as those of Spring Security.
 */
final class ArrivalWebFilter implements WebFilter, Ordered {

    /** The attribute of an exchange that has arrived. */
    static final String ARRIVED = ArrivalWebFilter.class.getName();

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getAttributes().put(ARRIVED, true);
        return chain.filter(exchange).doOnError(failure -> {
            exchange.getAttributes().remove(ARRIVED);
            exchange.getAttributes().put(ReactiveErrors.REFUSED_FOR, failure);
        });
    }
}
