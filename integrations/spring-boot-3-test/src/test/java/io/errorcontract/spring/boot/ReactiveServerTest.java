package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.config.web.server.ServerHttpSecurity;
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
            return http.authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
                    .csrf(csrf -> csrf.disable())
                    .build();
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

    @Test
    void aResponseOnItsWayIsBrokenOffAndNotEndedAsIfItWereWhole() throws Exception {
        String response = raw("/late", "X-Nothing: 1");

        // Whether the first chunk is out before the connection closes is a matter of timing.
        assertThat(response).startsWith("HTTP/1.1 200").doesNotContain("too late", "error");
        assertThat(Arrays.asList(response.split("\r\n"))).doesNotContain("0");
    }
}
