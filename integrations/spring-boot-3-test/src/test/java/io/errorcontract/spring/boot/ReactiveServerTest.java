package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.Hostile;
import io.errorcontract.testing.server.HostileContract;
import io.errorcontract.testing.server.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReactiveServerTest extends SpringContract {

    ReactiveServerTest() {
        super(WebApplicationType.REACTIVE);
    }

    @Override
    List<Class<?>> sources() {
        return List.of(ReactiveConfiguration.class, Streams.class);
    }

    static class ReactiveConfiguration {

        @Bean
        SecurityWebFilterChain security(ServerHttpSecurity http) {
            return http.authorizeExchange(exchanges -> exchanges
                            .pathMatchers("/secured/**")
                            .hasRole("ADMIN")
                            .anyExchange()
                            .permitAll())
                    .httpBasic(basic -> {})
                    .csrf(csrf -> csrf.disable())
                    .build();
        }

        @Bean
        ReactiveUserDetailsService users() {
            return new MapReactiveUserDetailsService(User.withUsername("joe")
                    .password("{noop}secret")
                    .roles("USER")
                    .build());
        }

        /** A server that stops would stop the threads that it shares with the others of this JVM. */
        @Bean
        ReactorResourceFactory threads() {
            ReactorResourceFactory own = new ReactorResourceFactory();
            own.setUseGlobalResources(false);
            return own;
        }

        @Bean
        WebFilter buggy() {
            return (exchange, chain) -> exchange.getRequest().getPath().value().equals("/filter/bug")
                    ? Mono.error(new IllegalStateException("a bug in a filter"))
                    : chain.filter(exchange);
        }
    }

    @RestController
    static class Streams {

        @GetMapping("/flood")
        Mono<Void> flood(ServerHttpResponse response) {
            Flux<DataBuffer> chunks =
                    Flux.generate(sink -> sink.next(response.bufferFactory().wrap(new byte[Hostile.CHUNK])));
            return response.writeAndFlushWith(chunks.map(Flux::just)).doFinally(end -> Hostile.FLOOD_ENDED.release());
        }

        @GetMapping("/varying")
        Mono<String> varying(ServerHttpResponse response) {
            response.getHeaders().add("Vary", "Origin");
            response.getHeaders().add("Vary", "accept");
            return Mono.error(new IllegalStateException("in time"));
        }

        /** What Reactor's automatic propagation does in every operator, this one does by itself. */
        @GetMapping("/reactive-mdc")
        Mono<String> mdc() {
            return Mono.delay(Duration.ofMillis(1))
                    .handle((tick, sink) -> sink.next(
                            Thread.currentThread().getName().replaceAll("-.*", "") + " " + MDC.get("request_id")));
        }

        @GetMapping("/time-out")
        Mono<String> timeOut() {
            return Mono.<String>never().timeout(Duration.ofMillis(50));
        }

        @GetMapping("/late")
        Mono<Void> late(ServerHttpResponse response) {
            DataBuffer beginning = response.bufferFactory().wrap("beginning".getBytes(StandardCharsets.UTF_8));
            return response.writeAndFlushWith(Flux.just(Flux.just(beginning))
                    .map(Flux::from)
                    .concatWith(Flux.error(new IllegalStateException("too late to be told"))));
        }
    }

    @Test
    void filtersAnswerByTheContractToo() throws Exception {
        var response = get("/filter/bug");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).startsWith("{\"error\":{\"code\":\"internal\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"req_a", "req_b"})
    void theIdIsInTheLogsOfReactiveChains(String id) throws Exception {
        assertThat(send(request("/reactive-mdc").setHeader("X-Request-Id", id)).body())
                .isEqualTo("parallel " + id);
    }

    @Nested
    class InHostileHands extends HostileContract {

        @Override
        protected RunningServer start() {
            return startShop("--spring.codec.max-in-memory-size=16KB", "--spring.http.codecs.max-in-memory-size=16KB");
        }

        @Override
        protected HttpRequest.Builder tooLarge() {
            return request("/orders")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"customer\":\"" + "x".repeat(20_000) + "\"}"));
        }
    }
}
