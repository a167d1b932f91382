package io.errorcontract.spring.boot;

import io.errorcontract.testing.server.RunningServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Spring Boot on its default servers. */
final class SpringServers {

    private SpringServers() {}

    static RunningServer start(WebApplicationType type, List<Class<?>> sources, String... arguments) {
        ConfigurableApplicationContext context = run(type, sources, arguments);
        return new RunningServer(port(context), context::close);
    }

    static ConfigurableApplicationContext run(WebApplicationType type, List<Class<?>> sources, String... arguments) {
        SpringApplication application = new SpringApplication(sources.toArray(new Class<?>[0]));
        application.setWebApplicationType(type);
        // Of all tests, one is about the documents of springdoc, and says so.
        application.setDefaultProperties(Map.of("springdoc.api-docs.enabled", "false"));
        Stream<String> quiet = Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=off");
        return application.run(Stream.concat(quiet, Stream.of(arguments)).toArray(String[]::new));
    }

    static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
