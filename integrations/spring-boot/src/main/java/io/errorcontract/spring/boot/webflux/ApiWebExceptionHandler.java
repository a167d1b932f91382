package io.errorcontract.spring.boot.webflux;

import io.errorcontract.model.ErrorResponse;
import io.errorcontract.server.Answer;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.spring.boot.ErrorType;
import io.errorcontract.spring.boot.Outcome;
import io.errorcontract.spring.boot.SpringFailures;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers what the application's own exception handlers leave, and what filters throw. */
final class ApiWebExceptionHandler implements WebExceptionHandler, Ordered {

    /** Before Spring Boot's own handler, which is at -1. */
    static final int ORDER = -2;

    private final SpringFailures failures;
    private final Answer answer;

    ApiWebExceptionHandler(SpringFailures failures, Answer answer) {
        this.failures = failures;
        this.answer = answer;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure); // The server closes the connection.
        }
        RequestInfo info = info(exchange);
        Outcome outcome = failures.outcome(failure, info);
        exchange.getAttributes().put(ErrorType.ATTRIBUTE, outcome.error().errorType());
        ErrorResponse error = answer.to(outcome.error(), failure, info);
        response.setStatusCode(HttpStatusCode.valueOf(error.status()));
        HttpHeaders headers = response.getHeaders();
        outcome.headers().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        error.headers().forEach(headers::set);
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
                request.getHeaders().getFirst(HttpHeaders.ACCEPT));
    }
}
