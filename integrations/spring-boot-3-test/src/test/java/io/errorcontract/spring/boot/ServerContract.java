package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.errorcontract.http.ApiHttpClient;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.Shop;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** What every server with the starter answers, over real HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerContract {

    private static final String ID = "\"request_id\":\"req_test\"";

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebApplicationType type;
    private ConfigurableApplicationContext server;

    ServerContract(WebApplicationType type) {
        this.type = type;
    }

    /** What the test needs to be configured besides. */
    List<Class<?>> sources() {
        return List.of();
    }

    @BeforeAll
    void start() {
        List<Class<?>> sources = new ArrayList<>(List.of(ShopApplication.class));
        sources.addAll(sources());
        SpringApplication application = new SpringApplication(sources.toArray(new Class<?>[0]));
        application.setWebApplicationType(type);
        server = application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=off",
                "--error-contract.mappings[0].exception=" + ShopApplication.OutOfStockException.class.getName(),
                "--error-contract.mappings[0].code=order.not_found",
                "--error-contract.mappings[0].params.order_id={message}",
                "--error-contract.mappings[1].status=404",
                "--error-contract.mappings[1].code=route.not_found");
    }

    @AfterAll
    void stop() {
        server.close();
    }

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
                "GET  | /csv          |                  |                  | 404 | order.not_found",
                "GET  | /out-of-stock |                  |                  | 404 | order.not_found",
                "GET  | /nowhere      |                  |                  | 404 | route.not_found",
                "GET  | /error        |                  |                  | 404 | route.not_found",
                "POST | /orders/7     | application/json | {}               | 405 | method.not_allowed",
                "POST | /orders       | text/plain       | hello            | 415 | media_type.unsupported",
                "POST | /orders       | application/json | {\"customer\":   | 400 | request.malformed",
                "POST | /orders       | application/json | {\"customer\":{}} | 400 | request.malformed",
                "POST | /orders       | application/json | {\"customer\":\"\"} | 400 | validation.failed",
                "GET  | /search       |                  |                  | 400 | validation.failed",
                "GET  | /search?page_size=0 |            |                  | 400 | validation.failed",
                "GET  | /search?page_size=x |            |                  | 400 | validation.failed",
                "GET  | /overloaded   |                  |                  | 503 | overloaded",
                "GET  | /limited      |                  |                  | 429 | rate_limit.exceeded",
                "GET  | /bug          |                  |                  | 500 | internal",
                "GET  | /foreign      |                  |                  | 500 | internal",
            })
    void everyFailureIsAnErrorOfTheContract(
            String method, String path, String type, String body, int status, String code) throws Exception {
        HttpRequest.Builder request =
                request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }

        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());

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
        HttpRequest request = request("/orders")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(
                        BodyPublishers.ofString(
                                "{\"customer\":\" \",\"items\":[{\"unit_price\":1,\"name\":\"x\"},{\"unit_price\":0,\"name\":\"x\"}]}"))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .isEqualTo("{\"error\":{\"code\":\"validation.failed\",\"message\":\"The request is not valid\"," + ID
                        + ",\"details\":{},\"fields\":["
                        + "{\"in\":\"body\",\"field\":\"customer\",\"code\":\"not_blank\",\"message\":\"must not be blank\"},"
                        + "{\"in\":\"body\",\"field\":\"items[1].unit_price\",\"code\":\"positive\",\"message\":\"must be greater than 0\"}"
                        + "]}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/search?page_size=0 | min           | must be greater than or equal to 1",
                "/search?page_size=x | type_mismatch | is not of the expected type",
                "/search             | required      | is required",
            })
    void parametersAreViolationsToo(String path, String code, String message) throws Exception {
        assertThat(get(path).body())
                .endsWith("\"fields\":[{\"in\":\"query\",\"field\":\"page_size\",\"code\":\"" + code
                        + "\",\"message\":\"" + message + "\"}]}}");
    }

    @Test
    void whatIsAllowedIsSaidBesides() throws Exception {
        HttpRequest request = request("/orders/7").POST(BodyPublishers.noBody()).build();

        assertThat(client.send(request, BodyHandlers.ofString()).headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void theApplicationsOwnHandlersComeFirst() throws Exception {
        HttpResponse<String> response = get("/teapot");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("short and stout");
    }

    @Test
    void theRepresentationIsChosenByAccept() throws Exception {
        HttpRequest request = request("/orders/7")
                .header("Accept", "application/problem+json, text/html;q=0.5")
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(response.body())
                .isEqualTo("{\"status\":404,\"title\":\"Not Found\",\"detail\":\"Order 7 does not exist\","
                        + "\"code\":\"order.not_found\"}");
    }

    @Test
    void aRepresentationThatThereIsNotIsStillAnswered() throws Exception {
        HttpRequest request = request("/orders/1").header("Accept", "image/png").build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.headers().firstValue("X-Error-Code")).contains("media_type.not_acceptable");
    }

    @Test
    void aResponseToHeadHasNoBodyAndAllHeaders() throws Exception {
        HttpRequest request =
                request("/orders/7").method("HEAD", BodyPublishers.noBody()).build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

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
        HttpRequest request = HttpRequest.newBuilder(uri("/orders/7"))
                .header("X-Request-Id", id)
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        String made = response.headers().firstValue("X-Request-Id").orElseThrow();

        assertThat(made).matches("req_[0-9a-f]{32}");
        assertThat(response.body()).contains("\"request_id\":\"" + made + "\"");
    }

    /** What no well-behaved client can send: bytes beyond ASCII and control characters in the header. */
    @ParameterizedTest
    @ValueSource(strings = {"caf\u00e9", "a\u0001b", "a\tb", "\u007f"})
    void hostileBytesAreReplacedOrRefused(String id) throws Exception {
        String response = raw("/orders/7", "X-Request-Id: " + id);

        assertThat(response).startsWith("HTTP/1.1 40").doesNotContain(id);
    }

    @Test
    void aRequestWithoutAnIdGetsOne() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/orders/7")).build();

        assertThat(client.send(request, BodyHandlers.ofString()).headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("req_[0-9a-f]{32}"));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("X-Request-Id", "req_test");
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Gets a path with a header that no well-behaved client would send, and gives the whole response. */
    String raw(String path, String header) throws IOException {
        String request =
                String.join("\r\n", "GET " + path + " HTTP/1.1", "Host: x", "Connection: close", header, "", "");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private int port() {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
