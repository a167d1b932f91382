package io.errorcontract.spring.boot;

import io.errorcontract.codec.ErrorCodec;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;

/**
 * Uses the generated contract that announces itself, where the application has no {@link ErrorCodec} bean.
 *
 * @since 0.1.0
 */
@AutoConfiguration(before = ErrorContractAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnProperty(prefix = "error-contract", name = "enabled", matchIfMissing = true)
@ConditionalOnMissingBean(ErrorCodec.class)
@Conditional(AnnouncedContract.class)
public class AnnouncedContractAutoConfiguration {

    @Bean
    ErrorCodec errorContractCodec(Environment environment) {
        return AnnouncedContract.find(environment).orElseThrow();
    }
}
