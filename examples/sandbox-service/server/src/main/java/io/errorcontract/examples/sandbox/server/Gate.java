package io.errorcontract.examples.sandbox.server;

import io.errorcontract.examples.pandastack.AuthInvalidTokenException;
import io.errorcontract.examples.pandastack.AuthTokenRevokedException;
import io.errorcontract.examples.pandastack.RateLimitApiException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets callers in by their token; one was revoked, one is used too often, and one meets a bug. */
final class Gate implements HandlerInterceptor {

    private static final Duration REST_OF_THE_MINUTE = Duration.ofSeconds(17);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String authorization = request.getHeader("Authorization");
        switch (authorization == null ? "" : authorization) {
            case "Bearer pk_live" -> {
                return true;
            }
            case "Bearer pk_revoked" -> throw new AuthTokenRevokedException();
            case "Bearer pk_busy" ->
                throw RateLimitApiException.builder()
                        .retryAfter(REST_OF_THE_MINUTE)
                        .build();
            case "Bearer pk_unlucky" -> throw new IllegalStateException("a bug");
            default -> throw new AuthInvalidTokenException();
        }
    }
}
