package io.errorcontract.springdoc;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.spring.boot.AnnouncedContractAutoConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;

/**
 * Adds the errors of operations to the documents of springdoc, if the application has an {@link ErrorCodec} bean or a
 * contract that announces itself.
 *
 * @since 0.1.0
 */
@AutoConfiguration(
        after = AnnouncedContractAutoConfiguration.class,
        afterName = "org.springdoc.core.configuration.SpringDocConfiguration")
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
@ConditionalOnBean({ErrorCodec.class, ObjectMapperProvider.class})
@ConditionalOnProperty(prefix = "error-contract.springdoc", name = "enabled", matchIfMissing = true)
public class SpringdocErrorContractAutoConfiguration {

    @Bean
    DocumentedContract errorContractDocumented(ErrorCodec codec, ResourceLoader resources) {
        return new DocumentedContract(codec, resources);
    }

    @Bean
    GlobalOperationCustomizer errorContractOperations(DocumentedContract contract) {
        return new OperationLists(contract);
    }

    /** After the application's own, so that what they add is there. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    GlobalOpenApiCustomizer errorContractDocuments(DocumentedContract contract, ObjectMapperProvider mappers) {
        return new DocumentErrors(contract, mappers);
    }
}
