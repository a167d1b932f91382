package io.errorcontract.spring.boot.telemetry;

import io.errorcontract.server.micrometer.ErrorCounter;
import io.errorcontract.spring.boot.ErrorContractAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Counts errors in the application's {@link MeterRegistry}, if it has one.
 *
 * @since 0.1.0
 */
@AutoConfiguration(
        after = ErrorContractAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class MetricsErrorContractAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ErrorCounter errorContractCounter(MeterRegistry registry) {
        return new ErrorCounter(registry);
    }
}
