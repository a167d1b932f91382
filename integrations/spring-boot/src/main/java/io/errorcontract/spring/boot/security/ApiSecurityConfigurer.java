package io.errorcontract.spring.boot.security;

import io.errorcontract.spring.boot.mvc.ServletErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HttpBasicConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;

/**
 * Makes the refusals of Spring Security errors of the contract: 401 for who is not known, 403 for who is not allowed.
 * Spring Security finds it by itself. What an application sets for itself in {@code exceptionHandling} comes first.
 *
 * @since 0.1.0
 */
public final class ApiSecurityConfigurer extends AbstractHttpConfigurer<ApiSecurityConfigurer, HttpSecurity> {

    private static final String CHALLENGE = "WWW-Authenticate";

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
            http.exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) -> {
                        challenge(http).forEach(value -> response.addHeader(CHALLENGE, value));
                        answer(errors, failure, request, response);
                    })
                    .accessDeniedHandler((request, response, failure) -> answer(errors, failure, request, response)));
        } catch (Exception e) {
            throw new IllegalStateException("Spring Security did not take the error handlers", e);
        }
    }

    /** How to sign in, which every 401 has to say (RFC 9110, section 11.6.1); realms are the entry points' secret. */
    @SuppressWarnings("unchecked") // The literal of a class has no type arguments.
    private static List<String> challenge(HttpSecurity http) {
        List<String> challenges = new ArrayList<>();
        if (http.getConfigurer(HttpBasicConfigurer.class) != null) {
            challenges.add("Basic realm=\"Realm\"");
        }
        if (http.getConfigurer(OAuth2ResourceServerConfigurer.class) != null) {
            challenges.add("Bearer");
        }
        return challenges;
    }

    private static void answer(
            ServletErrors errors, RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!errors.answer(failure, request, response)) {
            throw new IOException("the response was on its way already", failure);
        }
    }
}
