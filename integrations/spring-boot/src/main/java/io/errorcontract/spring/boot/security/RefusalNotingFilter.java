package io.errorcontract.spring.boot.security;

import io.errorcontract.spring.boot.mvc.ServletErrors;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Notes what it passes on to Spring Security. */
final class RefusalNotingFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            request.setAttribute(ServletErrors.REFUSED_FOR, failure);
            throw failure;
        }
    }
}
