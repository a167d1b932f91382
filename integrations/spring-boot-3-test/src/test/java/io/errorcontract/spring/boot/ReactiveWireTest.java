package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.server.RunningServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.HttpBasicServerAuthenticationEntryPoint;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class ReactiveWireTest extends WireContract {

    ReactiveWireTest() {
        super(WebApplicationType.REACTIVE, Security.class);
    }

    @Test
    void whatDescribedAnotherBodyIsTakenBack() throws Exception {
        HttpResponse<String> response = send("GET", "/api/open/begun", null, null);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().map())
                .doesNotContainKeys("content-encoding", "etag", "content-disposition")
                .containsEntry("x-kept", List.of("yes"));
    }

    @Test
    void aFormThatCannotBeReadIsTheClientsFault() throws Exception {
        String form = "Content-Type: application/x-www-form-urlencoded";

        assertThat(send("POST", "/api/open/form", form, "a=%%%").statusCode()).isEqualTo(400);
    }

    /** Netty keeps the case of the names of headers, so that Spring finds them for properties of beans. */
    @Test
    void aPropertyIsNamedAsTheHeaderThatItIsBoundFrom() throws Exception {
        assertThat(send("GET", "/api/open/stay", "Night-Count: 0", null).body())
                .contains("{\"in\":\"header\",\"field\":\"Night-Count\",\"code\":\"min\",");
        assertThat(send("GET", "/api/open/stay?nightCount=0", "Night-Count: 1", null)
                        .body())
                .contains("{\"in\":\"query\",\"field\":\"nightCount\",\"code\":\"min\",");
    }

    @Test
    void aPartThatIsTooLargeIsSaidToBe() throws Exception {
        String form =
                "--x~Content-Disposition: form-data; name=\"file\"; filename=\"a\"~~" + "y".repeat(4000) + "~--x--~";
        try (RunningServer strict = clinic(
                "--spring.webflux.multipart.max-disk-usage-per-part=1KB",
                "--spring.webflux.multipart.max-in-memory-size=500B")) {
            HttpResponse<String> response =
                    send(strict, "POST", "/api/open/upload", "Content-Type: multipart/form-data; boundary=x", form);

            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.headers().allValues("X-Error-Code")).containsExactly("body.too_large");
        }
    }

    @EnableReactiveMethodSecurity
    static class Security {

        @Bean
        @Order(1)
        SecurityWebFilterChain tokens(ServerHttpSecurity http) {
            return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/api/jwt/**"))
                    .authorizeExchange(exchanges -> exchanges
                            .pathMatchers("/api/jwt/scope")
                            .hasAuthority("SCOPE_write")
                            .anyExchange()
                            .authenticated())
                    .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityWebFilterChain basic(ServerHttpSecurity http) {
            CorsConfiguration cors = new CorsConfiguration();
            cors.setAllowedOrigins(List.of("https://clinic.example"));
            UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
            source.registerCorsConfiguration("/api/cors/**", cors);
            HttpBasicServerAuthenticationEntryPoint clinic = new HttpBasicServerAuthenticationEntryPoint();
            clinic.setRealm("Clinic");
            return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/api/**"))
                    .csrf(csrf -> csrf.disable())
                    .cors(configurer -> configurer.configurationSource(source))
                    .authorizeExchange(exchanges -> exchanges
                            .pathMatchers("/api/basic/admin")
                            .hasRole("ADMIN")
                            .pathMatchers("/api/basic/**")
                            .authenticated()
                            .anyExchange()
                            .permitAll())
                    .httpBasic(basic -> basic.authenticationEntryPoint(clinic))
                    .build();
        }

        @Bean
        @Order(3)
        SecurityWebFilterChain pages(ServerHttpSecurity http) {
            return http.authorizeExchange(exchanges -> exchanges
                            .pathMatchers("/pages/broken")
                            .permitAll()
                            .anyExchange()
                            .authenticated())
                    .formLogin(Customizer.withDefaults())
                    .httpBasic(Customizer.withDefaults())
                    .build();
        }

        @Bean
        ReactiveJwtDecoder tokenDecoder() {
            return token -> Mono.fromSupplier(() -> ClinicApplication.decode(token));
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
        Duplicates duplicates() {
            return new Duplicates();
        }

        @Bean
        Secured secured() {
            return new Secured();
        }
    }

    /** WebFlux takes an exception that such a method throws for an accident, and shows it to nobody. */
    @RestControllerAdvice
    static class Duplicates {

        @ExceptionHandler
        Mono<String> handle(ClinicApplication.DuplicateException duplicate) {
            return Mono.error(new OrderNotFoundException("9"));
        }
    }

    @RestController
    static class Secured {

        @PreAuthorize("hasRole('ADMIN')")
        @GetMapping("/api/open/secured")
        public Mono<String> secured() {
            return Mono.just("secured");
        }

        @GetMapping("/api/open/begun")
        public Mono<String> begun(ServerHttpResponse response) {
            response.getHeaders().set("Content-Encoding", "gzip");
            response.getHeaders().set("ETag", "\"1\"");
            response.getHeaders().set("Content-Disposition", "attachment");
            response.getHeaders().set("X-Kept", "yes");
            return Mono.error(new OrderNotFoundException("5"));
        }

        @PostMapping("/api/open/form")
        public Mono<String> form(ServerWebExchange exchange) {
            return exchange.getFormData().map(Object::toString);
        }

        @PostMapping("/api/open/upload")
        public Mono<String> upload(@RequestPart("file") FilePart file) {
            return Mono.just(file.name());
        }
    }
}
