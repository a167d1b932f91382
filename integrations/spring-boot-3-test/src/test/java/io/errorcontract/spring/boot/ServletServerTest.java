package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.Hostile;
import io.errorcontract.testing.server.HostileContract;
import io.errorcontract.testing.server.RunningServer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.multipart.MultipartFile;

class ServletServerTest extends SpringContract {

    ServletServerTest() {
        super(WebApplicationType.SERVLET);
    }

    @Override
    List<Class<?>> sources() {
        return List.of(ServletConfiguration.class, Streams.class);
    }

    static class ServletConfiguration {

        /** As an application writes it: no word about how refusals are answered. */
        @Bean
        SecurityFilterChain security(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/secured/**")
                            .hasRole("ADMIN")
                            .anyRequest()
                            .permitAll())
                    .httpBasic(basic -> {})
                    .csrf(csrf -> csrf.disable())
                    .addFilterAfter(
                            (request, response, chain) -> {
                                String path = ((jakarta.servlet.http.HttpServletRequest) request).getRequestURI();
                                if (path.equals("/filter/bug")) {
                                    throw new IllegalStateException("a bug in a filter");
                                }
                                if (path.equals("/filter/refused")) {
                                    throw new BadCredentialsException("no such key");
                                }
                                if (path.equals("/filter/sent")) {
                                    ((HttpServletResponse) response).sendError(503, "internal detail");
                                    return;
                                }
                                chain.doFilter(request, response);
                            },
                            org.springframework.security.web.access.intercept.AuthorizationFilter.class)
                    .build();
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(User.withUsername("joe")
                    .password("{noop}secret")
                    .roles("USER")
                    .build());
        }
    }

    @RestController
    static class Streams {

        @GetMapping("/late")
        void late(HttpServletResponse response) throws IOException {
            OutputStream out = response.getOutputStream();
            out.write("beginning".getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
            throw new IllegalStateException("too late to be told");
        }

        @GetMapping("/flood")
        void flood(HttpServletResponse response) throws IOException {
            Hostile.flood(response.getOutputStream());
        }

        @PostMapping("/upload")
        String upload(@RequestPart("file") MultipartFile file) {
            return file.getName();
        }

        @GetMapping("/half-written")
        void halfWritten(HttpServletResponse response) throws IOException {
            response.setContentType("text/csv");
            response.setHeader("Content-Disposition", "attachment");
            response.setHeader("ETag", "\"1\"");
            Writer out = response.getWriter();
            out.write("never sent");
            throw new IllegalStateException("in time");
        }

        @GetMapping("/varying")
        void varying(HttpServletResponse response) {
            response.addHeader("Vary", "Origin");
            response.addHeader("Vary", "accept");
            throw new IllegalStateException("in time");
        }

        @GetMapping("/time-out")
        DeferredResult<String> timeOut() {
            return new DeferredResult<>(50L);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/filter/bug,     500, internal",
        "/filter/refused, 401, auth.required",
        "/filter/sent,    503, overloaded",
        "/half-written,   500, internal",
    })
    void filtersAndContainerAnswerByTheContractToo(String path, int status, String code) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(response.body())
                .startsWith("{\"error\":{\"code\":\"" + code + "\"")
                .contains("\"request_id\":\"req_test\"")
                .endsWith("\"details\":{}}}");
    }

    @Test
    void whatDescribedAnotherBodyIsTakenBack() throws Exception {
        assertThat(get("/half-written").headers().map())
                .doesNotContainKeys("content-disposition", "etag")
                .containsKeys("x-request-id", "x-content-type-options");
    }

    @Test
    void theIdIsInTheLogs() throws Exception {
        assertThat(get("/mdc").body()).isEqualTo("req_test");
    }

    @Nested
    class InHostileHands extends HostileContract {

        @Override
        protected RunningServer start() {
            return startShop("--spring.servlet.multipart.max-file-size=1KB");
        }

        @Override
        protected HttpRequest.Builder tooLarge() {
            String form = String.join(
                    "\r\n",
                    "--x",
                    "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"",
                    "",
                    "x".repeat(2000),
                    "--x--",
                    "");
            return request("/upload")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(form));
        }
    }
}
