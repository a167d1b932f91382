package io.errorcontract.spring.boot;

import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;

/**
 * Warns of mappings that do not count: of several files, such as an application's and its tests', Spring Boot takes a
 * list from the first alone.
 */
final class ShadowedMappings {

    private static final String PREFIX = "error-contract.mappings[";

    private ShadowedMappings() {}

    static void warn(Environment environment) {
        List<String> sources = sources(environment);
        if (sources.size() > 1) {
            LoggerFactory.getLogger(ShadowedMappings.class)
                    .warn(
                            "the error-contract.mappings of {} hide those of {}",
                            sources.get(0),
                            sources.subList(1, sources.size()));
        }
    }

    /** The names of the sources that have mappings, the one that counts first. */
    static List<String> sources(Environment environment) {
        return environment instanceof ConfigurableEnvironment configurable
                ? configurable.getPropertySources().stream()
                        // Spring Boot's view of all the others.
                        .filter(source -> !source.getName().equals("configurationProperties"))
                        .filter(source -> source instanceof EnumerablePropertySource<?> named
                                && List.of(named.getPropertyNames()).stream().anyMatch(name -> name.startsWith(PREFIX)))
                        .map(source -> source.getName())
                        .toList()
                : List.of();
    }
}
