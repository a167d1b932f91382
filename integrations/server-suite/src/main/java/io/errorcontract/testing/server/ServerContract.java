package io.errorcontract.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.http.ApiHttpClient;
import io.errorcontract.model.ApiException;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.Shop;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every server answers, over real HTTP. A subclass for each stack starts the {@link Shop} on it:
 *
 * <ul>
 *   <li>{@code GET /orders/{id}}: a JSON object with the id if it is 1, else {@link OrderNotFoundException}
 *   <li>{@code POST /orders}: takes JSON with a {@code customer} that is not blank, and {@code items} of which each has
 *       a positive {@code unit_price}
 *   <li>{@code GET /search}: takes a {@code page_size} of 1 or more
 *   <li>{@code GET /async}: {@link OrderNotFoundException} from another thread
 *   <li>{@code GET /limited}, {@code /payment}: {@link Shop#RATE_LIMITED}, {@link Shop#PAYMENT_REFUSED} with a cause
 *       and the number of a card
 *   <li>{@code GET /bug}: an {@link IllegalStateException} that tells a secret
 *   <li>{@code GET /foreign}: an exception that a client decoded from another API's response
 *   <li>{@code GET /gone}: the framework's own exception for status 410
 *   <li>{@code GET /varying}: fails after {@code Vary: Origin, accept} was said
 * </ul>
 */
public abstract class ServerContract extends ServerSuite {

    @Test
    void aSuccessIsLeftAlone() throws Exception {
        HttpResponse<String> response = get("/orders/1");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"id\":\"1\"}");
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("req_test");
    }

    @Test
    void anExceptionIsItsBodyStatusAndHeaders() throws Exception {
        HttpResponse<String> response = get("/orders/7");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("req_test");
        assertThat(response.headers().allValues("X-Error-Code")).containsExactly("order.not_found");
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
        assertThat(thrown.requestId()).contains("req_test");
        assertThat(thrown.contractViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anOlderClientThatSaysSoGetsTheCodeThatItKnows(Client older) {
        assertThat(caughtBy(older, Shop.FORMER_CODEC).error().descriptor()).isEmpty();

        ApiException thrown = caughtBy(older, Shop.FORMER_CODEC.withContractHeader());
        assertThat(thrown.code()).isEqualTo(Shop.FORMER_CODE);
        assertThat(thrown.error().descriptor()).isPresent();
        assertThat(thrown.contractViolations()).isEmpty();
    }

    private ApiException caughtBy(Client older, ErrorCodec codec) {
        Client.Get get = older.wire(codec);
        return catchThrowableOfType(ApiException.class, () -> get.send(server().uri("/orders/7"), "req_test"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "shop/0.9.0;fp=\"0011223344556677\" | order.missing",
                "shop/1.0.0;fp=\"0011223344556677\" | order.not_found",
                "bank/0.9.0;fp=\"0011223344556677\" | order.not_found",
                "shop/0.9.0                         | order.not_found",
                "shop/;;fp=                         | order.not_found",
            })
    void theCodeIsChosenByTheContractOfTheClient(String contract, String code) throws Exception {
        HttpResponse<String> response = send(request("/orders/7").header("Error-Contract", contract));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().allValues("X-Error-Code")).containsExactly(code);
        assertThat(response.body()).startsWith("{\"error\":{\"code\":\"" + code + "\",");
    }

    @Test
    void headersOfTheContractAreSent() throws Exception {
        assertThat(get("/limited").headers().allValues("Retry-After")).containsExactly("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /orders/7     |                  |                  | 404 | order.not_found",
                "GET  | /async        |                  |                  | 404 | order.not_found",
                "GET  | /nowhere      |                  |                  | 404 | route.not_found",
                "POST | /orders/7     | application/json | {}               | 405 | method.not_allowed",
                "POST | /orders       | text/plain       | hello            | 415 | media_type.unsupported",
                "POST | /orders       | application/json | {\"customer\":   | 400 | request.malformed",
                "POST | /orders       | application/json | {\"customer\":{}} | 400 | request.malformed",
                "POST | /orders       | application/json | {\"customer\":\"\"} | 400 | validation.failed",
                "GET  | /search?page_size=0 |            |                  | 400 | validation.failed",
                "GET  | /limited      |                  |                  | 429 | rate_limit.exceeded",
                "GET  | /bug          |                  |                  | 500 | internal",
                "GET  | /foreign      |                  |                  | 500 | internal",
            })
    void everyFailureIsAnErrorOfTheContract(
            String method, String path, @Nullable String type, @Nullable String body, int status, String code)
            throws Exception {
        assertFailure(method, path, type, body, status, code);
    }

    /** Asserts that a request fails with an error of the contract. */
    protected final void assertFailure(
            String method, String path, @Nullable String type, @Nullable String body, int status, String code)
            throws Exception {
        HttpRequest.Builder request =
                request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }

        HttpResponse<String> response = send(request);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("X-Error-Code")).contains(code);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(response.body())
                .startsWith("{\"error\":{\"code\":\"" + code + "\",\"message\":\"")
                .contains(ID);
    }

    @Test
    void nothingInternalIsTold() throws Exception {
        assertThat(get("/bug").body())
                .isEqualTo("{\"error\":{\"code\":\"internal\",\"message\":\"Something broke\"," + ID
                        + ",\"details\":{}}}");
        assertThat(get("/payment").body())
                .isEqualTo("{\"error\":{\"code\":\"payment.refused\",\"message\":\"The payment was refused\"," + ID
                        + ",\"details\":{\"reason\":\"expired\"}}}");
    }

    @Test
    void aStatusThatTheCatalogDoesNotHaveKeepsItsStatus() throws Exception {
        HttpResponse<String> response = get("/gone");

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body()).contains("\"message\":\"Gone\"").doesNotContain("it was here");
    }

    @Test
    void violationsAreNamedAsTheClientSentThem() throws Exception {
        HttpRequest.Builder request = request("/orders")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(
                        BodyPublishers.ofString(
                                "{\"customer\":\" \",\"items\":[{\"unit_price\":1,\"name\":\"x\"},{\"unit_price\":0,\"name\":\"x\"}]}"));

        assertThat(send(request).body())
                .isEqualTo("{\"error\":{\"code\":\"validation.failed\",\"message\":\"The request is not valid\"," + ID
                        + ",\"details\":{},\"fields\":["
                        + "{\"in\":\"body\",\"field\":\"customer\",\"code\":\"not_blank\",\"message\":\"must not be blank\"},"
                        + "{\"in\":\"body\",\"field\":\"items[1].unit_price\",\"code\":\"positive\",\"message\":\"must be greater than 0\"}"
                        + "]}}");
    }

    @Test
    void parametersAreViolationsToo() throws Exception {
        HttpRequest.Builder request = request("/search?page_size=0").header("Accept-Language", "en");

        assertThat(send(request).body())
                .endsWith("\"fields\":[{\"in\":\"query\",\"field\":\"page_size\",\"code\":\"min\","
                        + "\"message\":\"must be greater than or equal to 1\"}]}}");
    }

    @Test
    void whatIsAllowedIsSaidBesides() throws Exception {
        assertThat(send(request("/orders/7").POST(BodyPublishers.noBody()))
                        .headers()
                        .firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void theRepresentationIsChosenByAccept() throws Exception {
        HttpResponse<String> response =
                send(request("/orders/7").header("Accept", "application/problem+json, application/json;q=0.5"));

        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(response.body())
                .isEqualTo("{\"status\":404,\"title\":\"Not Found\",\"detail\":\"Order 7 does not exist\","
                        + "\"code\":\"order.not_found\"}");
    }

    @Test
    void cachesAreToldWhatTheResponseDependsOn() throws Exception {
        assertThat(vary("/orders/7")).contains("Accept", "Accept-Language").doesNotHaveDuplicates();
        assertThat(vary("/nowhere")).contains("Accept", "Accept-Language").doesNotHaveDuplicates();
    }

    @Test
    void whatTheResponseDependedOnBeforeIsKept() throws Exception {
        assertThat(vary("/varying"))
                .contains("Origin", "accept", "Accept-Language")
                .doesNotContain("Accept");
    }

    private List<String> vary(String path) throws Exception {
        return get(path).headers().allValues("Vary").stream()
                .flatMap(value -> Arrays.stream(value.split(", *", -1)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT, en;q=0.5 | de | Die Bestellung 7 gibt es nicht",
                "fr              | en | Order 7 does not exist",
                "de_AT           | en | Order 7 does not exist",
            })
    void theLanguageIsChosenByAcceptLanguage(String accept, String language, String message) throws Exception {
        HttpResponse<String> response = send(request("/orders/7").header("Accept-Language", accept));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().allValues("Content-Language")).containsExactly(language);
        assertThat(response.body()).contains("\"code\":\"order.not_found\",\"message\":\"" + message + "\"");
    }

    @Test
    void aResponseToHeadHasNoBodyAndAllHeaders() throws Exception {
        HttpResponse<String> response = send(request("/orders/7").method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("X-Error-Code")).contains("order.not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "with space", "<script>", "a;b", "\"quoted\""})
    void anIdThatIsNotWellFormedIsReplaced(String id) throws Exception {
        assertReplaced(id);
    }

    @Test
    void anIdThatIsTooLongIsReplaced() throws Exception {
        assertReplaced("x".repeat(129));
        assertReplaced("x".repeat(6000));
    }

    private void assertReplaced(String id) throws Exception {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(server().uri("/orders/7")).header("X-Request-Id", id));
        String made = response.headers().firstValue("X-Request-Id").orElseThrow();

        assertThat(made).matches("req_[0-9a-f]{32}");
        assertThat(response.body()).contains("\"request_id\":\"" + made + "\"");
    }

    @Test
    void aRequestWithoutAnIdGetsOne() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(server().uri("/orders/7")));

        assertThat(response.headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("req_[0-9a-f]{32}"));
    }
}
