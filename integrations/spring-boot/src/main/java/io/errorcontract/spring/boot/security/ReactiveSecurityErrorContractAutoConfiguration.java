package io.errorcontract.spring.boot.security;

import io.errorcontract.spring.boot.webflux.ReactiveErrorContractAutoConfiguration;
import io.errorcontract.spring.boot.webflux.ReactiveErrors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.web.server.ServerHttpSecurity;

/**
 * Spring Security on the reactive side.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = ReactiveErrorContractAutoConfiguration.class)
@ConditionalOnClass(ServerHttpSecurity.class)
@ConditionalOnBean(ReactiveErrors.class)
public class ReactiveSecurityErrorContractAutoConfiguration {

    // Static, as it is needed before any other bean is made.
    @Bean
    static ApiServerSecurity errorContractServerSecurity() {
        return new ApiServerSecurity();
    }
}
