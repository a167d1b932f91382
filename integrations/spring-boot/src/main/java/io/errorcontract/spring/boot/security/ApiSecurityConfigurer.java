package io.errorcontract.spring.boot.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.access.ExceptionTranslationFilter;

/**
 * Notes what Spring Security refuses a request for, so that errors can be mapped by the class of an exception. How it
 * refuses a request (the status, the challenge, a redirection to a login page) is the matter of its entry points and
 * handlers, be they its own or the application's; the starter gives a body to what they leave without one. Spring
 * Security finds this class by itself.
 *
 * @since 0.1.0
 */
public final class ApiSecurityConfigurer extends AbstractHttpConfigurer<ApiSecurityConfigurer, HttpSecurity> {

    @Override
    public void configure(HttpSecurity http) {
        http.addFilterAfter(new RefusalNotingFilter(), ExceptionTranslationFilter.class);
    }
}
