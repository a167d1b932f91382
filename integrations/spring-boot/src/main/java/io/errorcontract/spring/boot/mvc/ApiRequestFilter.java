package io.errorcontract.spring.boot.mvc;

import io.errorcontract.server.RequestIds;
import io.errorcontract.spring.boot.ErrorContractProperties;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its id, and answers what the filters behind it throw, send, or refuse by a status. */
final class ApiRequestFilter extends OncePerRequestFilter implements Ordered {

    /** Outside of nearly everything, so that the id is in the logs of all other filters. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    private final ServletErrors errors;
    private final ErrorContractProperties.RequestId settings;

    ApiRequestFilter(ServletErrors errors, ErrorContractProperties.RequestId settings) {
        this.errors = errors;
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false; // Another thread, with an MDC of its own.
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !errors.covers(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = requestId(request);
        if (!response.isCommitted()) {
            response.setHeader(settings.header(), id);
        }
        MDC.put(settings.mdcKey(), id);
        try {
            if (request.getDispatcherType() != DispatcherType.ERROR || !errors.answerSent(request, response)) {
                RefusalResponse refusable = new RefusalResponse(errors, request, response);
                chain.doFilter(request, refusable);
                refusable.end();
            }
        } catch (ServletException | IOException | RuntimeException | Error failure) {
            if (!errors.answer(failure, request, response)) {
                throw failure;
            }
        } finally {
            MDC.remove(settings.mdcKey());
        }
    }

    private String requestId(HttpServletRequest request) {
        if (request.getAttribute(ServletErrors.REQUEST_ID) instanceof String known) {
            return known;
        }
        String received = settings.trusted() ? request.getHeader(settings.header()) : null;
        String id = RequestIds.acceptOrCreate(received);
        request.setAttribute(ServletErrors.REQUEST_ID, id);
        return id;
    }
}
