package io.errorcontract.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.errorcontract.http.ApiHttpClient;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.Shop;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every implementation of Jakarta REST answers with the feature, over real HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RestContract {

    private static final String ID = "\"request_id\":\"req_test\"";

    private final HttpClient client = HttpClient.newHttpClient();

    abstract URI base();

    @Test
    void aSuccessIsLeftAlone() throws Exception {
        HttpResponse<String> response = send(request("/orders/1"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"id\":\"1\"}");
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("req_test");
    }

    @Test
    void anExceptionIsItsBodyStatusAndHeaders() throws Exception {
        HttpResponse<String> response = send(request("/orders/7"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("req_test");
        assertThat(response.body())
                .isEqualTo("{\"error\":{\"code\":\"order.not_found\",\"message\":\"Order 7 does not exist\"," + ID
                        + ",\"details\":{\"order_id\":\"7\"}}}");
    }

    @Test
    void aClientOfTheContractCatchesWhatTheServerThrew() {
        HttpClient typed = ApiHttpClient.wrap(client, Shop.CODEC);

        OrderNotFoundException thrown = catchThrowableOfType(
                OrderNotFoundException.class,
                () -> typed.send(request("/orders/7").build(), BodyHandlers.ofString()));

        assertThat(thrown.orderId()).isEqualTo("7");
        assertThat(thrown.contractViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /orders/7   |                  |                  | 404 | order.not_found",
                "GET  | /nowhere    |                  |                  | 404 | route.not_found",
                "POST | /orders/7   | application/json | {}               | 405 | method.not_allowed",
                "POST | /orders     | text/plain       | hello            | 415 | media_type.unsupported",
                "POST | /orders     | application/json | {\"customer\":   | 400 | request.malformed",
                "POST | /orders     | application/json | {\"customer\":{}} | 400 | request.malformed",
                "POST | /orders     | application/json | {\"x\":1}        | 400 | request.malformed",
                "POST | /orders     | application/json | {\"customer\":\"\"} | 400 | validation.failed",
                "GET  | /search?page_size=0 |          |                  | 400 | validation.failed",
                "GET  | /search?page_size=x |          |                  | 404 | route.not_found",
                "GET  | /limited    |                  |                  | 429 | rate_limit.exceeded",
                "GET  | /unauthorized |                |                  | 401 | auth.required",
                "GET  | /bad-answer |                  |                  | 500 | internal",
                "GET  | /bug        |                  |                  | 500 | internal",
            })
    void everyFailureIsAnErrorOfTheContract(
            String method, String path, String type, String body, int status, String code) throws Exception {
        HttpRequest.Builder request =
                request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }

        HttpResponse<String> response = send(request);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(response.body())
                .startsWith("{\"error\":{\"code\":\"" + code + "\",\"message\":\"")
                .contains(ID);
    }

    @Test
    void nothingInternalIsTold() throws Exception {
        assertThat(send(request("/bug")).body())
                .isEqualTo("{\"error\":{\"code\":\"internal\",\"message\":\"Something broke\"," + ID
                        + ",\"details\":{}}}");
    }

    @Test
    void violationsAreNamedAsTheClientSentThem() throws Exception {
        HttpResponse<String> response = send(request("/orders")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"customer\":\"\",\"items\":[{\"unit_price\":1},{\"unit_price\":0}]}")));

        assertThat(response.body())
                .contains("{\"in\":\"body\",\"field\":\"customer\",\"code\":\"not_blank\"")
                .contains("{\"in\":\"body\",\"field\":\"items[1].unit_price\",\"code\":\"positive\"");
        assertThat(send(request("/search?page_size=0")).body())
                .contains("\"fields\":[{\"in\":\"query\",\"field\":\"page_size\",\"code\":\"min\"");
    }

    @Test
    void whatTheFailureSaysBesidesIsKept() throws Exception {
        assertThat(send(request("/unauthorized")).headers().allValues("WWW-Authenticate"))
                .containsExactly("Bearer");
        assertThat(send(request("/orders/7").POST(BodyPublishers.noBody()))
                        .headers()
                        .firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void anEntityThatTheApplicationChoseStays() throws Exception {
        HttpResponse<String> response = send(request("/own-word"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("{\"own\":true}");
    }

    @Test
    void theRepresentationIsChosenByAccept() throws Exception {
        HttpResponse<String> response =
                send(request("/orders/7").header("Accept", "application/json;q=0.1, application/problem+json"));

        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(response.body()).startsWith("{\"status\":404,\"title\":\"Not Found\"");
    }

    @Test
    void aResponseToHeadHasNoBody() throws Exception {
        HttpResponse<String> response = send(request("/orders/7").method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("X-Error-Code")).contains("order.not_found");
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "<script>", "a;b"})
    void anIdThatIsNotWellFormedIsReplaced(String id) throws Exception {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(base().resolve("/orders/7")).header("X-Request-Id", id));
        String made = response.headers().firstValue("X-Request-Id").orElseThrow();

        assertThat(made).matches("req_[0-9a-f]{32}");
        assertThat(response.body()).contains("\"request_id\":\"" + made + "\"");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base().resolve(path)).header("X-Request-Id", "req_test");
    }
}
