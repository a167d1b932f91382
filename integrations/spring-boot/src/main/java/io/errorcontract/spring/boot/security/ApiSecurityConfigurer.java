package io.errorcontract.spring.boot.security;

import io.errorcontract.spring.boot.mvc.ServletErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

/**
 * Makes the refusals of Spring Security errors of the contract: 401 for who is not known, 403 for who is not allowed.
 * Spring Security finds it by itself. What an application sets for itself in {@code exceptionHandling} comes first.
 *
 * @since 0.1.0
 */
public final class ApiSecurityConfigurer extends AbstractHttpConfigurer<ApiSecurityConfigurer, HttpSecurity> {

    // Not in init, which runs after the application's own configuration and would override it.
    @Override
    public void setBuilder(HttpSecurity http) {
        super.setBuilder(http);
        ApplicationContext context = http.getSharedObject(ApplicationContext.class);
        ServletErrors errors = context.getBeanProvider(ServletErrors.class).getIfAvailable();
        if (errors == null) {
            return;
        }
        try {
            http.exceptionHandling(handling -> handling.authenticationEntryPoint(
                            (request, response, failure) -> answer(errors, failure, request, response))
                    .accessDeniedHandler((request, response, failure) -> answer(errors, failure, request, response)));
        } catch (Exception e) {
            throw new IllegalStateException("Spring Security did not take the error handlers", e);
        }
    }

    private static void answer(
            ServletErrors errors, RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!errors.answer(failure, request, response)) {
            throw new IOException("the response was on its way already", failure);
        }
    }
}
