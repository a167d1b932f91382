package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.server.RunningServer;
import io.errorcontract.testing.server.ServerContract;
import io.errorcontract.testing.server.ServerSuite;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;

/** What every server with the starter answers besides. */
abstract class SpringContract extends ServerContract {

    private final WebApplicationType type;

    SpringContract(WebApplicationType type) {
        this.type = type;
    }

    /** What the test needs to be configured besides. */
    List<Class<?>> sources() {
        return List.of();
    }

    @Override
    protected final RunningServer start() {
        return startShop();
    }

    /** Starts the shop, with settings besides. */
    final RunningServer startShop(String... settings) {
        List<Class<?>> sources = new ArrayList<>(List.of(ShopApplication.class));
        sources.addAll(sources());
        Stream<String> mappings = Stream.of(
                "--error-contract.mappings[0].exception=" + ShopApplication.OutOfStockException.class.getName(),
                "--error-contract.mappings[0].code=order.not_found",
                "--error-contract.mappings[0].params.order_id={message}",
                "--error-contract.mappings[1].status=404",
                "--error-contract.mappings[1].code=route.not_found",
                "--error-contract.mappings[2].exception=" + TimeoutException.class.getName(),
                "--error-contract.mappings[2].code=overloaded");
        return SpringServers.start(
                type, sources, Stream.concat(mappings, Stream.of(settings)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /csv          |                  |                  | 404 | order.not_found",
                "GET  | /out-of-stock |                  |                  | 404 | order.not_found",
                "GET  | /error        |                  |                  | 404 | route.not_found",
                "GET  | /search       |                  |                  | 400 | validation.failed",
                "GET  | /search?page_size=x |            |                  | 400 | validation.failed",
                "GET  | /overloaded   |                  |                  | 503 | overloaded",
            })
    void itsOwnFailuresAreErrorsOfTheContract(
            String method, String path, @Nullable String type, @Nullable String body, int status, String code)
            throws Exception {
        assertFailure(method, path, type, body, status, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/search?page_size=x | type_mismatch | is not of the expected type",
                "/search             | required      | is required",
            })
    void parametersThatCannotBeBoundAreViolations(String path, String code, String message) throws Exception {
        assertThat(get(path).body())
                .endsWith("\"fields\":[{\"in\":\"query\",\"field\":\"page_size\",\"code\":\"" + code
                        + "\",\"message\":\"" + message + "\"}]}}");
    }

    @Test
    void theApplicationsOwnHandlersComeFirst() throws Exception {
        HttpResponse<String> response = get("/teapot");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("short and stout");
    }

    @Test
    void aRepresentationThatThereIsNotIsStillAnswered() throws Exception {
        HttpRequest.Builder request = request("/orders/1").header("Accept", "image/png");
        HttpResponse<String> response = send(request);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.headers().firstValue("X-Error-Code")).contains("media_type.not_acceptable");
    }

    @Test
    void aFailureThatFailsToTellItsMessageIsTheInternalError() throws Exception {
        HttpResponse<String> response = get("/poisoned");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .isEqualTo("{\"error\":{\"code\":\"internal\",\"message\":\"Something broke\"," + ID
                        + ",\"details\":{}}}");
    }

    /** Nobody, somebody with a wrong password, and somebody who may not. */
    @ParameterizedTest
    @CsvSource({
        "                     , 401, auth.required",
        "Basic am9lOndyb25n   , 401, auth.required",
        "Basic am9lOnNlY3JldA==, 403, auth.forbidden",
    })
    void refusalsOfSpringSecurityAreErrorsOfTheContract(@Nullable String authorization, int status, String code)
            throws Exception {
        HttpRequest.Builder request = request("/secured/x");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }

        HttpResponse<String> response = send(request);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(response.body())
                .startsWith("{\"error\":{\"code\":\"" + code + "\"")
                .endsWith(ID + ",\"details\":{}}}");
        // RFC 9110, section 11.6.1: a 401 says how to sign in.
        assertThat(response.headers().allValues("WWW-Authenticate")).hasSize(status == 401 ? 1 : 0);
    }

    /** With Spring Boot's settings for its own error page, by their names in both lines. */
    @Nested
    class ToldToTellMore extends ServerSuite {

        @Override
        protected RunningServer start() {
            return startShop(Stream.of("server.error.", "spring.web.error.")
                    .flatMap(prefix -> Stream.of(
                                    "include-stacktrace=always",
                                    "include-message=always",
                                    "include-binding-errors=always",
                                    "include-exception=true",
                                    "include-path=always")
                            .map(setting -> "--" + prefix + setting))
                    .toArray(String[]::new));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "/bug        | internal        | Something broke",
                    "/filter/bug | internal        | Something broke",
                    "/nowhere    | route.not_found | There is nothing here",
                    "/error      | route.not_found | There is nothing here",
                    "/overloaded | overloaded      | Come back later",
                })
        void tellsNothingMore(String path, String code, String message) throws Exception {
            assertThat(get(path).body())
                    .isEqualTo("{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"," + ID
                            + ",\"details\":{}}}");
        }
    }
}
