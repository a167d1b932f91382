package io.errorcontract.spring.boot;

import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Takes back the handlers by which Spring Boot answers the framework's failures with its own problem details: what
 * {@code problemdetails.enabled} adds would come before the contract.
 */
final class ProblemDetailsHandlers implements BeanDefinitionRegistryPostProcessor {

    private static final String NAME = "problemDetailsExceptionHandler";

    private final boolean everyPath;

    ProblemDetailsHandlers(boolean everyPath) {
        this.everyPath = everyPath;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (!registry.containsBeanDefinition(NAME)) {
            return;
        }
        if (everyPath) {
            registry.removeBeanDefinition(NAME);
        }
        LoggerFactory.getLogger(ProblemDetailsHandlers.class)
                .warn(
                        everyPath
                                ? "problemdetails.enabled has no effect, since the contract handles the failures of every path"
                                : "problemdetails.enabled handles the framework's failures of every path, those of error-contract.paths included");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        // Nothing to do but what is done with the definitions.
    }
}
