package io.errorcontract.spring.boot.webflux;

import io.errorcontract.contract.ContractId;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.server.ContentHeaders;
import io.errorcontract.server.ErrorResponder;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.Vary;
import io.errorcontract.spring.boot.ContractScope;
import io.errorcontract.spring.boot.ErrorType;
import io.errorcontract.spring.boot.ResolvedError;
import io.errorcontract.spring.boot.SpringFailures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * Answers a failure on the response of an exchange. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ReactiveErrors {

    /** The attribute of an exchange that holds what the application, or Spring Security, failed with. */
    public static final String REFUSED_FOR = ReactiveErrors.class.getName() + ".refusedFor";

    private final SpringFailures failures;
    private final ErrorResponder responder;
    private final ContractScope scope;

    ReactiveErrors(SpringFailures failures, ErrorResponder responder, ContractScope scope) {
        this.failures = failures;
        this.responder = responder;
        this.scope = scope;
    }

    /** Whether the contract handles the failures of an exchange. */
    boolean covers(ServerWebExchange exchange) {
        return scope.contains(
                exchange.getRequest().getPath().pathWithinApplication().value());
    }

    /**
     * Answers a failure.
     *
     * @param failure what was thrown
     * @param exchange the exchange that failed
     * @return the end of the answer; the failure itself if it is no error, if the application handles the failures of
     *     this path, or if the response is on its way already, so that the server has to close the connection
     */
    public Mono<Void> answer(Throwable failure, ServerWebExchange exchange) {
        RequestInfo info = info(exchange);
        Optional<ResolvedError> outcome = covers(exchange) ? failures.outcome(failure, info) : Optional.empty();
        if (outcome.isEmpty()) {
            return Mono.error(failure);
        }
        if (exchange.getResponse().isCommitted()) {
            if (!DisconnectedClientHelper.isClientDisconnectedException(failure)) {
                responder.note(outcome.get().error(), failure, info);
            }
            return Mono.error(failure);
        }
        return write(outcome.get(), failure, info, exchange);
    }

    /**
     * Answers a request that a filter refuses.
     *
     * @param status the status that the filter chose
     * @param exchange the exchange, whose response is not on its way yet
     * @return the end of the answer
     */
    Mono<Void> refuse(int status, ServerWebExchange exchange) {
        RequestInfo info = info(exchange);
        Throwable failure = exchange.getAttribute(REFUSED_FOR);
        return write(failures.refusal(status, failure, info), failure, info, exchange);
    }

    private Mono<Void> write(
            ResolvedError outcome, @Nullable Throwable failure, RequestInfo info, ServerWebExchange exchange) {
        exchange.getAttributes().put(ErrorType.ATTRIBUTE, outcome.error().errorType());
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        discardWhatWasBegun(headers, outcome.error().status());
        outcome.headers().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        ErrorResponse error =
                responder.to(outcome.error(), failure, info, headers.getValuesAsList(HttpHeaders.RETRY_AFTER));
        response.setStatusCode(HttpStatusCode.valueOf(error.status()));
        error.headers().forEach((name, value) -> headers.set(name, Vary.of(name, value, headers::getValuesAsList)));
        headers.setContentLength(error.body().length);
        if (exchange.getRequest().getMethod().equals(HttpMethod.HEAD)) {
            return response.setComplete();
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(error.body())));
    }

    /** Takes back what the handler has prepared for another body; the two lines of Spring remove by other methods. */
    private static void discardWhatWasBegun(HttpHeaders headers, int status) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        headers.forEach((name, values) -> {
            if (!ContentHeaders.contains(name, status)) {
                kept.put(name, List.copyOf(values));
            }
        });
        headers.clear();
        kept.forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
    }

    private static RequestInfo info(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return new RequestInfo(
                request.getMethod().name(),
                request.getPath().value(),
                exchange.getAttribute(RequestIdWebFilter.REQUEST_ID),
                request.getHeaders().getFirst(HttpHeaders.ACCEPT),
                request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE),
                request.getHeaders().getFirst(ContractId.HEADER),
                request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE));
    }
}
