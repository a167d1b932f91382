package io.errorcontract.spring.boot.webflux;

import io.errorcontract.contract.ContractStamp;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.server.Answer;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.Vary;
import io.errorcontract.spring.boot.ErrorType;
import io.errorcontract.spring.boot.Outcome;
import io.errorcontract.spring.boot.SpringFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers a failure on the response of an exchange. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ReactiveErrors {

    private final SpringFailures failures;
    private final Answer answer;

    ReactiveErrors(SpringFailures failures, Answer answer) {
        this.failures = failures;
        this.answer = answer;
    }

    /**
     * Answers a failure.
     *
     * @param failure what was thrown
     * @param exchange the exchange that failed
     * @return the end of the answer; the failure itself if the response is on its way already, so that the server has
     *     to close the connection
     */
    public Mono<Void> answer(Throwable failure, ServerWebExchange exchange) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        RequestInfo info = info(exchange);
        return write(failures.outcome(failure, info), failure, info, exchange);
    }

    /**
     * Answers with the error of a status.
     *
     * @param status the status
     * @param exchange the exchange, whose response is not on its way yet
     * @return the end of the answer
     */
    Mono<Void> answer(int status, ServerWebExchange exchange) {
        RequestInfo info = info(exchange);
        return write(failures.outcome(status, info), null, info, exchange);
    }

    private Mono<Void> write(
            Outcome outcome, @Nullable Throwable failure, RequestInfo info, ServerWebExchange exchange) {
        exchange.getAttributes().put(ErrorType.ATTRIBUTE, outcome.error().errorType());
        ErrorResponse error = answer.to(outcome.error(), failure, info);
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(error.status()));
        HttpHeaders headers = response.getHeaders();
        outcome.headers().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        error.headers().forEach((name, value) -> headers.set(name, Vary.of(name, value, headers::getValuesAsList)));
        headers.setContentLength(error.body().length);
        if (exchange.getRequest().getMethod().equals(HttpMethod.HEAD)) {
            return response.setComplete();
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(error.body())));
    }

    private static RequestInfo info(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return new RequestInfo(
                request.getMethod().name(),
                request.getPath().value(),
                exchange.getAttribute(RequestIdWebFilter.REQUEST_ID),
                request.getHeaders().getFirst(HttpHeaders.ACCEPT),
                request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE),
                request.getHeaders().getFirst(ContractStamp.HEADER));
    }
}
