package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.server.RunningServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;

/**
 * The same requests with and without the contract: whatever Spring says by a status or a header, a challenge or a
 * redirection, it says with the contract too, and the bodies of errors are the contract's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WireContract {

    /** What describes the body, the connection or the time of day, and what the contract adds. */
    private static final Set<String> OF_THE_BODY = Set.of(
            "connection",
            "content-disposition",
            "content-language",
            "content-length",
            "content-type",
            "date",
            "keep-alive",
            "retry-after",
            "set-cookie",
            "transfer-encoding",
            "vary",
            "x-error-code",
            "x-order-id",
            "x-request-id");

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebApplicationType type;
    private final Class<?> security;
    private @Nullable RunningServer alone;
    private @Nullable RunningServer contract;

    WireContract(WebApplicationType type, Class<?> security) {
        this.type = type;
        this.security = security;
    }

    @BeforeAll
    final void start() {
        alone = clinic("--error-contract.enabled=false");
        contract = clinic();
    }

    @AfterAll
    final void stop() {
        Stream.of(alone, contract).forEach(server -> {
            if (server != null) {
                server.close();
            }
        });
    }

    final RunningServer clinic(String... settings) {
        return SpringServers.start(type, List.of(ClinicApplication.class, security), settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /pages/private      | Accept: text/html                 | 302 |",
                "GET  | /pages/private      | X-Requested-With: XMLHttpRequest  | 401 | auth.required",
                "GET  | /api/basic/x        |                                   | 401 | auth.required",
                "GET  | /api/basic/x        | Authorization: Basic am9lOndyb25n | 401 | auth.required",
                "GET  | /api/basic/x        | Authorization: Basic am9lOnNlY3JldA== | 200 |",
                "GET  | /api/basic/admin    | Authorization: Basic am9lOnNlY3JldA== | 403 | auth.forbidden",
                "GET  | /api/jwt/x          |                                   | 401 | auth.required",
                "GET  | /api/jwt/x          | Authorization: Bearer expired     | 401 | auth.required",
                "GET  | /api/jwt/x          | Authorization: Bearer not,valid   | 401 | auth.required",
                "GET  | /api/jwt/x          | Authorization: Bearer down        | 500 | internal",
                "GET  | /api/jwt/x          | Authorization: Bearer good        | 200 |",
                "GET  | /api/jwt/scope      | Authorization: Bearer good        | 403 | auth.forbidden",
                "GET  | /api/open/secured   |                                   | 401 | auth.required",
                "GET  | /api/open/secured   | Authorization: Basic am9lOnNlY3JldA== | 403 | auth.forbidden",
                "GET  | /api/open/nothing   |                                   | 404 | route.not_found",
                "POST | /api/open/order     |                                   | 405 | method.not_allowed",
                "GET  | /api/open/not-modified |                                | 304 |",
                "GET  | /api/open/converted?value=1 |                           | 500 | internal",
                "GET  | /api/open/typed?value=x |                               | 400 | validation.failed",
                "GET  | /api/open/service   |                                   | 500 | internal",
                "GET  | /api/open/patients  |                                   | 400 | validation.failed",
                "GET  | /api/open/shared    | Origin: https://clinic.example    | 200 |",
                "GET  | /api/open/shared    | Origin: https://other.example     | 403 | auth.forbidden",
                "GET  | /api/cors/x         | Origin: https://other.example     | 403 | auth.forbidden",
            })
    void saysWhatSpringSaysInTheContractsBody(
            String method, String path, @Nullable String header, int status, @Nullable String code) throws Exception {
        HttpResponse<String> without = send(alone, method, path, header, null);
        HttpResponse<String> with = send(contract, method, path, header, null);

        assertThat(without.statusCode()).isEqualTo(status);
        assertThat(with.statusCode()).isEqualTo(status);
        assertThat(headers(with, contract)).containsAllEntriesOf(headers(without, alone));
        assertBody(with, code);
    }

    /** The catalog's own is 7 seconds. */
    @Test
    void whatTheApplicationSaysOfRetriesCounts() throws Exception {
        assertThat(send("GET", "/api/open/busy", null, null).headers().allValues("Retry-After"))
                .containsExactly("30");
    }

    /** What Spring alone answers with 500, or by the login page of its own page of errors. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /api/open/order     |                            |     | 404 | order.not_found",
                "GET  | /api/open/stock     |                            |     | 404 | order.not_found",
                "GET  | /api/open/exhausted |                            |     | 404 | order.not_found",
                "GET  | /api/open/busy      |                            |     | 429 | rate_limit.exceeded",
                "GET  | /api/open/duplicate |                            |     | 404 | order.not_found",
                "POST | /pages/form         |                            |     | 403 | auth.forbidden",
                "POST | /api/open/upload    | Content-Type: multipart/form-data | zz | 400 | request.malformed",
                "POST | /api/open/upload    | Content-Type: multipart/form-data; boundary=x | --x~Content-Disposition: form-data; name=\"file\"; filename=\"a\"~~zz | 400 | request.malformed",
            })
    void saysMoreThanSpring(
            String method, String path, @Nullable String header, @Nullable String body, int status, String code)
            throws Exception {
        HttpResponse<String> response = send(method, path, header, body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertBody(response, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /api/open/patients?ward=long  |                  |             | query  | first-name,ward",
                "POST | /api/open/patients            | Content-Type: application/x-www-form-urlencoded | ward=long | body | first-name,ward",
                "POST | /api/open/patients            | Content-Type: application/x-www-form-urlencoded | first-name= | body | first-name",
                "GET  | /api/open/rooms/7/visit       |                  |             | path   | room",
                "GET  | /api/open/rooms/7/visit?room=1&page=0 |          |             | query  | page,room",
                "GET  | /api/open/rooms/7/visit       | X-Tenant:        |             | header | X-Tenant",
                "GET  | /api/open/rooms/7/visit       | page: x          |             | header | page",
            })
    void namesFieldsAsTheyWereSent(
            String method, String path, @Nullable String header, @Nullable String form, String in, String fields)
            throws Exception {
        String body = send(method, path, header, form).body();

        for (String field : fields.split(",", -1)) {
            assertThat(body).contains("{\"in\":\"" + in + "\",\"field\":\"" + field + "\",");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/open/order  | 404",
                "/pages/broken    | 500",
            })
    void outsideOfItsPathsTheApplicationIsOnItsOwn(String path, int status) throws Exception {
        try (RunningServer scoped = clinic("--error-contract.paths[0]=/api/**")) {
            HttpResponse<String> without = send(alone, "GET", path, "Accept: application/json", null);
            HttpResponse<String> with = send(scoped, "GET", path, "Accept: application/json", null);

            if (path.startsWith("/api/")) {
                assertThat(with.statusCode()).isEqualTo(status);
                assertBody(with, "order.not_found");
            } else {
                assertThat(with.statusCode()).isEqualTo(without.statusCode());
                assertThat(with.headers().map()).doesNotContainKeys("x-error-code", "x-request-id");
            }
        }
    }

    private static void assertBody(HttpResponse<String> response, @Nullable String code) {
        if (code == null) {
            assertThat(response.headers().map()).doesNotContainKey("x-error-code");
        } else {
            assertThat(response.headers().allValues("X-Error-Code")).containsExactly(code);
            assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
            assertThat(response.body()).startsWith("{\"error\":{\"code\":\"" + code + "\",");
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response, @Nullable RunningServer server) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> {
            if (!OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(
                        name,
                        values.stream()
                                .map(value ->
                                        value.replace(":" + port(server), "").replaceFirst(";jsessionid=.*", ""))
                                .toList());
            }
        });
        return headers;
    }

    private static int port(@Nullable RunningServer server) {
        return server == null ? 0 : server.port();
    }

    /** Sends a request to the server with the contract. */
    final HttpResponse<String> send(String method, String path, @Nullable String header, @Nullable String body)
            throws Exception {
        return send(contract, method, path, header, body);
    }

    /** Sends a request. */
    final HttpResponse<String> send(
            @Nullable RunningServer server, String method, String path, @Nullable String header, @Nullable String body)
            throws Exception {
        if (server == null) {
            throw new IllegalStateException("the server has not been started");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path))
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace("~", "\r\n")));
        if (header != null) {
            String[] parts = header.split(": *", 2);
            request.header(parts[0], parts[1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
