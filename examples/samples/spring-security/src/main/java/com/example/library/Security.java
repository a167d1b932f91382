package com.example.library;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** A login form for the pages, bearer tokens for the API. Nothing in here is about errors. */
@Configuration
class Security {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("SCOPE_books"))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    /** In place of an issuer, so that the sample needs none: the token is the scope. */
    @Bean
    JwtDecoder tokens() {
        return token -> {
            if (token.equals("expired")) {
                throw new BadJwtException("the token has expired");
            }
            return Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject("reader")
                    .claim("scope", token)
                    .build();
        };
    }

    @Bean
    UserDetailsService readers() {
        return new InMemoryUserDetailsManager(
                User.withUsername("reader").password("{noop}secret").build());
    }
}
