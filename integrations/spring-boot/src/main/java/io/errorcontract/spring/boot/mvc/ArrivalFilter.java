package io.errorcontract.spring.boot.mvc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes that no filter has refused a request, so that it is the application that ends it. A request that fails goes
 * back to the filters, such as those of Spring Security.
 */
final class ArrivalFilter extends OncePerRequestFilter implements Ordered {

    private static final String ARRIVED = ArrivalFilter.class.getName();

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean completed = false;
        request.setAttribute(ARRIVED, true);
        try {
            chain.doFilter(request, response);
            completed = true;
        } finally {
            if (!completed) {
                request.removeAttribute(ARRIVED);
            }
        }
    }

    /** Whether the application ended the request, or is still at it. */
    static boolean hasArrived(HttpServletRequest request) {
        return request.getAttribute(ARRIVED) != null;
    }
}
