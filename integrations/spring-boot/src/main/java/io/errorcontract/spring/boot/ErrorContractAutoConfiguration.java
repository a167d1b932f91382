package io.errorcontract.spring.boot;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.server.ErrorListener;
import io.errorcontract.server.ErrorLog;
import io.errorcontract.server.ErrorMappings;
import io.errorcontract.server.ErrorResponder;
import io.errorcontract.server.ExceptionMapping;
import io.errorcontract.server.Mapping;
import io.errorcontract.validation.JsonNames;
import io.errorcontract.validation.ViolationMapper;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;

/**
 * Answers failures by the contract of the application's {@link ErrorCodec}; without such a bean it does nothing.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnBean(ErrorCodec.class)
@ConditionalOnWebApplication
@ConditionalOnProperty(prefix = "error-contract", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(ErrorContractProperties.class)
@ImportRuntimeHints(ErrorContractHints.class)
public class ErrorContractAutoConfiguration {

    // Static, as it is needed before any other bean is made.
    @Bean
    static ProblemDetailsHandlers errorContractProblemDetails(Environment environment) {
        Boolean everyPath = Binder.get(environment)
                .bind("error-contract.paths", Bindable.listOf(String.class))
                .map(List::isEmpty)
                .orElse(true);
        return new ProblemDetailsHandlers(everyPath);
    }

    @Bean
    @ConditionalOnMissingBean
    ErrorMappings errorContractErrors(
            ErrorCodec codec, ErrorContractProperties properties, ObjectProvider<ExceptionMapping<?>> exceptions) {
        ErrorMappings.Builder errors = ErrorMappings.builder(codec.catalog());
        exceptions.orderedStream().forEach(errors::exception);
        if (properties.validation() != null) {
            errors.validation(new Mapping(
                    properties.validation().code(), properties.validation().params()));
        }
        for (ErrorContractProperties.MappingEntry entry : properties.mappings()) {
            Mapping mapping = new Mapping(entry.code(), entry.params());
            if (entry.exception() != null) {
                errors.exception(entry.exception(), mapping);
            } else if (entry.status() != null) {
                errors.status(entry.status(), mapping);
            } else if (entry.constraint() != null) {
                errors.constraint(entry.constraint(), mapping);
            }
        }
        return errors.build();
    }

    @Bean
    @ConditionalOnMissingBean
    ViolationMapper errorContractViolationMapper(
            @Value("${spring.jackson.property-naming-strategy:}") String strategy) {
        return strategy.isEmpty()
                ? ViolationMapper.standard()
                : ViolationMapper.standard().withNames(JsonNames.ofStrategy(strategy));
    }

    @Bean
    @ConditionalOnMissingBean
    ErrorResponder errorContractResponder(
            ErrorCodec codec, ErrorContractProperties properties, ObjectProvider<ErrorListener> listeners) {
        ErrorLog log = new ErrorLog(properties.requestId().mdcKey());
        return new ErrorResponder(codec, log, listeners.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean
    ContractScope errorContractScope(ErrorContractProperties properties) {
        return ContractScope.of(properties.paths());
    }

    @Bean
    SpringFailures errorContractFailures(
            ErrorMappings errors, ViolationMapper violations, ErrorCodec codec, Environment environment) {
        ErrorLog.started(codec.catalog(), errors);
        ShadowedMappings.warn(environment);
        return new SpringFailures(errors, violations);
    }
}
