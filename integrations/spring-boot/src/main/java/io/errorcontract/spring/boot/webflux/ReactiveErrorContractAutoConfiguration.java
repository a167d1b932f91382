package io.errorcontract.spring.boot.webflux;

import io.errorcontract.server.ErrorResponder;
import io.errorcontract.spring.boot.ContractScope;
import io.errorcontract.spring.boot.ErrorContractAutoConfiguration;
import io.errorcontract.spring.boot.ErrorContractProperties;
import io.errorcontract.spring.boot.SpringFailures;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;
import org.springframework.web.reactive.DispatcherHandler;

/**
 * The reactive side.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@ConditionalOnBean(SpringFailures.class)
@ConditionalOnClass(DispatcherHandler.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
public class ReactiveErrorContractAutoConfiguration {

    @Bean
    ReactiveErrors errorContractReactiveErrors(SpringFailures failures, ErrorResponder responder, ContractScope scope) {
        return new ReactiveErrors(failures, responder, scope);
    }

    @Bean
    ApiWebExceptionHandler errorContractWebExceptionHandler(ReactiveErrors errors) {
        return new ApiWebExceptionHandler(errors);
    }

    @Bean
    RefusalWebFilter errorContractRefusalFilter(ReactiveErrors errors) {
        return new RefusalWebFilter(errors);
    }

    @Bean
    ArrivalWebFilter errorContractArrivalFilter() {
        return new ArrivalWebFilter();
    }

    @Bean
    RequestIdWebFilter errorContractRequestIdFilter(ReactiveErrors errors, ErrorContractProperties properties) {
        if (ClassUtils.isPresent(
                "io.micrometer.context.ContextRegistry", getClass().getClassLoader())) {
            RequestIdContext.register(properties.requestId().mdcKey());
        }
        return new RequestIdWebFilter(errors, properties.requestId());
    }

    @Bean
    ReactiveErrorType errorContractErrorType() {
        return new ReactiveErrorType();
    }
}
