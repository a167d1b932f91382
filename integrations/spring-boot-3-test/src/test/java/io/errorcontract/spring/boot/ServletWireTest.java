package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.server.ErrorListener;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.server.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.multipart.MultipartFile;

class ServletWireTest extends WireContract {

    /** The errors of the paths whose responses fail half way. */
    private static final List<String> OBSERVED = new CopyOnWriteArrayList<>();

    ServletWireTest() {
        super(WebApplicationType.SERVLET, Security.class);
    }

    @EnableMethodSecurity
    static class Security {

        @Bean
        @Order(1)
        SecurityFilterChain tokens(HttpSecurity http) throws Exception {
            return http.securityMatcher("/api/jwt/**")
                    .authorizeHttpRequests(requests -> requests.requestMatchers("/api/jwt/scope")
                            .hasAuthority("SCOPE_write")
                            .anyRequest()
                            .authenticated())
                    .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain basic(HttpSecurity http) throws Exception {
            CorsConfiguration cors = new CorsConfiguration();
            cors.setAllowedOrigins(List.of("https://clinic.example"));
            UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
            source.registerCorsConfiguration("/api/cors/**", cors);
            return http.securityMatcher("/api/**")
                    .csrf(csrf -> csrf.disable())
                    .cors(configurer -> configurer.configurationSource(source))
                    .authorizeHttpRequests(requests -> requests.requestMatchers("/api/basic/admin")
                            .hasRole("ADMIN")
                            .requestMatchers("/api/basic/**")
                            .authenticated()
                            .anyRequest()
                            .permitAll())
                    .httpBasic(basic -> basic.realmName("Clinic"))
                    .build();
        }

        @Bean
        @Order(3)
        SecurityFilterChain pages(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/pages/broken", "/error")
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .formLogin(Customizer.withDefaults())
                    .httpBasic(basic -> basic.realmName("Clinic"))
                    .build();
        }

        @Bean
        JwtDecoder tokenDecoder() {
            return ClinicApplication::decode;
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(User.withUsername("joe")
                    .password("{noop}secret")
                    .roles("USER")
                    .build());
        }

        @Bean
        ErrorListener listener() {
            return (error, request) -> {
                if (request.path().endsWith("/big")) {
                    OBSERVED.add(error.code());
                }
            };
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

    @RestControllerAdvice
    static class Duplicates {

        @ExceptionHandler
        String handle(ClinicApplication.DuplicateException duplicate) {
            throw new OrderNotFoundException("9");
        }
    }

    @RestController
    static class Secured {

        @PreAuthorize("hasRole('ADMIN')")
        @GetMapping("/api/open/secured")
        public String secured() {
            return "secured";
        }

        @PostMapping("/api/open/upload")
        public String upload(@RequestPart("file") MultipartFile file) {
            return file.getName();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/open/nothing | text/html,*/*;q=0.8 | 404 | A page for people",
                "/api/open/nothing | application/json    | 404 | route.not_found",
                "/api/open/nothing | */*                 | 404 | route.not_found",
                "/api/open/service | text/html           | 500 | internal",
            })
    void aBrowserGetsThePageOfTheApplicationIfThereIsOne(String path, String accept, int status, String text)
            throws Exception {
        HttpResponse<String> response = send("GET", path, "Accept: " + accept, null);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(text);
    }

    /** RFC 9110, section 15.5.17. */
    @Test
    void whatCouldBeAskedForIsSaid() throws Exception {
        HttpResponse<String> response = send("GET", "/api/open/range.txt", "Range: bytes=9999-", null);

        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(response.headers().allValues("Content-Range")).containsExactly("bytes */40");
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
    }

    @Test
    void problemDetailsOfSpringDoNotComeFirst() throws Exception {
        try (RunningServer server =
                clinic("--spring.mvc.problemdetails.enabled=true", "--spring.webflux.problemdetails.enabled=true")) {
            assertThat(send(server, "GET", "/api/open/typed?value=x", null, null)
                            .headers()
                            .allValues("X-Error-Code"))
                    .containsExactly("validation.failed");
        }
    }

    /** Some versions of Tomcat ignore such a parameter. */
    @Test
    void aParameterThatCannotBeDecodedIsTheClientsFault() throws Exception {
        try (RunningServer server = clinic()) {
            assertThat(raw(server, "/api/open/typed?value=EUR&x=%zz")).matches("(?s)HTTP/1.1 (200|400) .*");
        }
    }

    @Test
    void anAnswerThatFailsHalfWayIsBrokenOff() throws Exception {
        try (RunningServer server = clinic()) {
            String response = raw(server, "/api/open/big");

            assertThat(response).contains("entry 1");
            // The last chunk, of no bytes, is what says that a body is whole.
            assertThat(Arrays.asList(response.split("\r\n"))).doesNotContain("0");
            assertThat(OBSERVED).containsExactly("internal");
        }
    }

    private static String raw(RunningServer server, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
