package io.errorcontract.spring.boot.webflux;

import io.errorcontract.server.RequestIds;
import io.errorcontract.spring.boot.ErrorContractProperties;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives each request its id, in Reactor's context too. */
final class RequestIdWebFilter implements WebFilter, Ordered {

    /** The attribute of an exchange that holds the id. */
    static final String REQUEST_ID = RequestIdWebFilter.class.getName() + ".requestId";

    /** Outside of nearly everything, so that all other filters can see the id. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    private final ReactiveErrors errors;
    private final ErrorContractProperties.RequestId settings;
    private final String contextKey;

    RequestIdWebFilter(ReactiveErrors errors, ErrorContractProperties.RequestId settings) {
        this.errors = errors;
        this.settings = settings;
        this.contextKey = RequestIdContext.key(settings.mdcKey());
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!errors.covers(exchange)) {
            return chain.filter(exchange);
        }
        String received =
                settings.trusted() ? exchange.getRequest().getHeaders().getFirst(settings.header()) : null;
        String id = RequestIds.acceptOrCreate(received);
        exchange.getAttributes().put(REQUEST_ID, id);
        exchange.getResponse().getHeaders().set(settings.header(), id);
        return chain.filter(exchange).contextWrite(context -> context.put(contextKey, id));
    }
}
