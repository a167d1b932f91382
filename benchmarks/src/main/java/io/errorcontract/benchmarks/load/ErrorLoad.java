package io.errorcontract.benchmarks.load;

import io.errorcontract.benchmarks.Runs;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.examples.pandastack.PandaStackErrors;
import io.errorcontract.examples.pandastack.SandboxNotFoundException;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Requests a second that a Spring MVC server answers with an error: with the starter, and with the framework's own
 * {@link ProblemDetail}; each pair first without Spring Security, then behind its filters. Both servers and their
 * client are in this JVM, on the loopback interface, and take turns.
 */
public final class ErrorLoad {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;

    private static final String NOT_GUARDED = String.join(
            ",",
            SecurityAutoConfiguration.class.getName(),
            SecurityFilterAutoConfiguration.class.getName(),
            UserDetailsServiceAutoConfiguration.class.getName());

    private ErrorLoad() {}

    /** Runs the servers and prints what came out. */
    public static void main(String[] arguments) throws Exception {
        compare("alone", NOT_GUARDED);
        compare("behind Spring Security", "", Security.class);
    }

    private static void compare(String what, String excluded, Class<?>... security) throws Exception {
        try (ConfigurableApplicationContext contract = start(excluded, ContractServer.class, security);
                ConfigurableApplicationContext framework = start(excluded, FrameworkServer.class, security)) {
            LoadClient ofContract = new LoadClient(port(contract), "\"sandbox.not_found\"");
            LoadClient ofFramework = new LoadClient(port(framework), "\"sandbox.not_found\"");
            long[] contractNanos = new long[ROUNDS];
            long[] frameworkNanos = new long[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long ours = ofContract.nanosPerRequest();
                long theirs = ofFramework.nanosPerRequest();
                if (round >= 0) {
                    contractNanos[round] = ours;
                    frameworkNanos[round] = theirs;
                }
            }
            report(what + ", best", Runs.least(contractNanos), Runs.least(frameworkNanos));
            report(what + ", median", Runs.median(contractNanos), Runs.median(frameworkNanos));
        }
    }

    private static void report(String what, long contract, long framework) {
        System.out.printf(
                Locale.ROOT,
                "%s of %d rounds: contract %,d requests/s, ProblemDetail %,d requests/s, ratio %.2f%n",
                what,
                ROUNDS,
                1_000_000_000 / contract,
                1_000_000_000 / framework,
                (double) framework / contract);
    }

    private static ConfigurableApplicationContext start(String excluded, Class<?> server, Class<?>... others) {
        return new SpringApplicationBuilder(server)
                .sources(others)
                .run(
                        "--spring.autoconfigure.exclude=" + excluded,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--server.tomcat.max-keep-alive-requests=-1",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=error",
                        "--error-contract.enabled=" + server.equals(ContractServer.class),
                        "--spring.mvc.problemdetails.enabled=" + server.equals(FrameworkServer.class));
    }

    private static int port(ConfigurableApplicationContext server) {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The filters of an API that some of its callers log in to. */
    static class Security {

        @Bean
        SecurityFilterChain guarded(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/sandboxes/**")
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .csrf(csrf -> csrf.disable())
                    .httpBasic(Customizer.withDefaults())
                    .build();
        }
    }

    /** Throws what is generated. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @RestController
    public static class ContractServer {

        @Bean
        ErrorCodec errors() {
            return PandaStackErrors.CODEC;
        }

        @GetMapping("/sandboxes/{id}")
        String sandbox(@PathVariable("id") String id) {
            throw new SandboxNotFoundException(id);
        }
    }

    /** Throws what Spring has for it, with the same code and parameter. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @RestController
    public static class FrameworkServer {

        @GetMapping("/sandboxes/{id}")
        String sandbox(@PathVariable("id") String id) {
            ProblemDetail problem =
                    ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "Sandbox " + id + " does not exist");
            problem.setProperties(Map.of("code", "sandbox.not_found", "sandbox_id", id));
            throw new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
        }
    }
}
