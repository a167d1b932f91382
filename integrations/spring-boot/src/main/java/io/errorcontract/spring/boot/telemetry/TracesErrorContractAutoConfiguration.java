package io.errorcontract.spring.boot.telemetry;

import io.errorcontract.server.opentelemetry.SpanErrorType;
import io.errorcontract.spring.boot.ErrorContractAutoConfiguration;
import io.opentelemetry.api.trace.Span;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Says {@code error.type} on OpenTelemetry's span at hand, which can be one of its agent's.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@ConditionalOnClass(Span.class)
public class TracesErrorContractAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SpanErrorType errorContractSpanErrorType() {
        return new SpanErrorType();
    }
}
