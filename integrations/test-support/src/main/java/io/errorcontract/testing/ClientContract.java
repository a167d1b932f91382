package io.errorcontract.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.Received;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every client makes of an error response, over real HTTP. A subclass for each client, and each way to call it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ClientContract {

    private static final String NOT_FOUND = """
        {"error":{"code":"order.not_found","message":"Order 7 does not exist","request_id":"req_body",\
        "details":{"order_id":"7"}}}\
        """;

    private static final String LIMITED = """
        {"error":{"code":"rate_limit.exceeded","message":"Too many requests","request_id":"req_body","details":{}}}\
        """;

    private static final String RUNTIME = "io\\.errorcontract\\.(codec|model|internal|testing\\.Shop).*";

    private final CannedServer server;

    /** Starts a server of the responses that the tests are about. */
    protected ClientContract() throws IOException {
        server = CannedServer.start();
    }

    /** Makes a request with the client under test, and gives the body of a success. */
    protected abstract String send(String method, URI uri) throws Exception;

    /** Whether the client under test is sure to learn of a response whose body breaks off. */
    protected boolean hearsOfBrokenBodies() {
        return true;
    }

    /** Whether the stack trace of the exception is sure to lead to whoever made the call. */
    protected boolean knowsItsCaller() {
        return true;
    }

    @BeforeAll
    void answers() {
        server.answer("/fine", 200, "text/plain", "fine")
                .answer("/not-found", 404, "application/json", NOT_FOUND)
                .answer(
                        "/problem",
                        404,
                        "application/problem+json",
                        "{\"status\":404,\"title\":\"Not Found\","
                                + "\"detail\":\"Order 8 does not exist\",\"code\":\"order.not_found\"}")
                .answer("/html", 502, "text/html", "<html><h1>502 Bad Gateway</h1></html>")
                .answer("/empty", 503, "application/json", "")
                .answer("/limited", 429, "application/json", LIMITED)
                .answer("/number", 500, "application/json", "{\"error\":5}")
                .answer("/600", 600, "application/json", NOT_FOUND)
                .answer("/999", 999, "application/json", NOT_FOUND)
                .answerCompressed("/gzip", 404, "application/json", NOT_FOUND)
                .breakOff("/broken", 404, "application/json", NOT_FOUND)
                .flood("/flood", 500, 32 << 20);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aSuccessIsLeftAlone() throws Exception {
        assertThat(send("GET", server.uri("/fine"))).isEqualTo("fine");
    }

    @Test
    void anErrorIsItsOwnException() {
        OrderNotFoundException thrown =
                catchThrowableOfType(OrderNotFoundException.class, () -> send("GET", server.uri("/not-found")));

        assertThat(thrown).hasMessage("Order 7 does not exist");
        assertThat(thrown.orderId()).isEqualTo("7");
        assertThat(thrown.status()).isEqualTo(404);
        assertThat(thrown.requestId()).contains("req_body");
        assertThat(thrown.contractViolations()).isEmpty();
        assertThat(thrown.error().received().map(Received::body)).contains(NOT_FOUND);
    }

    @Test
    void theSecondRepresentationIsReadToo() {
        OrderNotFoundException thrown =
                catchThrowableOfType(OrderNotFoundException.class, () -> send("GET", server.uri("/problem")));

        assertThat(thrown.orderId()).isEqualTo("8");
        assertThat(thrown.requestId()).contains("req_header");
    }

    @Test
    void aPageOfAProxyIsKept() {
        ApiException thrown = failure("GET", "/html");

        assertThat(thrown.status()).isEqualTo(502);
        assertThat(thrown.error().received().map(Received::body)).contains("<html><h1>502 Bad Gateway</h1></html>");
        assertThat(thrown.contractViolations()).extracting(it -> it.kind()).contains(Kind.NOT_JSON);
    }

    @Test
    void theStatusIsEnough() {
        assertThat(failure("GET", "/empty").status()).isEqualTo(503);
        assertThat(failure("GET", "/number").status()).isEqualTo(500);
    }

    /** RFC 9110, section 15: a client takes them for 5xx. */
    @ParameterizedTest
    @ValueSource(ints = {600, 999})
    void aStatusBeyondThoseOfHttpIsAnError(int status) {
        ApiException thrown = failure("GET", "/" + status);

        assertThat(thrown).isInstanceOf(OrderNotFoundException.class);
        assertThat(thrown.status()).isEqualTo(status);
    }

    @Test
    void aCompressedBodyIsRead() {
        ApiException thrown = failure("GET", "/gzip");

        assertThat(thrown).isInstanceOf(OrderNotFoundException.class).hasMessage("Order 7 does not exist");
        assertThat(thrown.error().received().map(Received::body)).contains(NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120                           | PT2M",
                "0                             | PT0S",
                "Sun, 06 Nov 1994 08:49:37 GMT | PT0S",
                "Sun Nov  6 08:49:37 1994      | PT0S",
                "Sun, 06 Nov 2094 08:49:37 GMT | PT8760H",
                "315360000                     | PT8760H",
                "99999999999999999999999999    | PT8760H",
            })
    void aTimeToComeBackIsBounded(String header, Duration expected) {
        ApiException thrown = failure("GET", server.uri("/limited", header));

        assertThat(thrown.retryAfter()).contains(expected);
        assertThat(thrown.contractViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e1000", "0x1p1", "Infinity", "NaN", "soon", "2026-03-01T00:00:00Z"})
    void aTimeToComeBackThatMakesNoSenseIsNoted(String header) {
        ApiException thrown = failure("GET", server.uri("/limited", header));

        // The catalog's own word.
        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(thrown.contractViolations())
                .extracting(violation -> violation.kind() + " " + violation.where())
                .containsExactly("MALFORMED_HEADER Retry-After");
    }

    /** Whether a client joins repeated lines must not matter. */
    @Test
    void ofTwoTimesToComeBackTheFirstCountsAndBothAreNoted() {
        ApiException thrown = failure("GET", server.uri("/limited", "1, 2"));

        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(thrown.contractViolations())
                .extracting(violation -> violation.kind() + " " + violation.where())
                .containsExactly("MALFORMED_HEADER Retry-After");
    }

    @Test
    void aResponseToHeadIsKnownByItsHeaders() {
        ApiException thrown = failure("HEAD", "/not-found");

        assertThat(thrown).isInstanceOf(OrderNotFoundException.class);
        assertThat(thrown.requestId()).contains("req_header");
    }

    @Test
    void aBodyThatBreaksOffIsAsGoodAsWhatCame() {
        Throwable thrown = catchThrowable(() -> send("GET", server.uri("/broken")));
        if (!hearsOfBrokenBodies() && thrown instanceof IOException) {
            return;
        }

        // How much came before the connection broke is the network's choice; the header tells the code in any case.
        assertThat(thrown).isInstanceOf(OrderNotFoundException.class);
        assertThat(NOT_FOUND)
                .startsWith(((ApiException) thrown)
                        .error()
                        .received()
                        .map(Received::body)
                        .orElseThrow());
    }

    @Test
    void aHugeBodyIsReadUpToTheLimit() {
        ApiException thrown = failure("GET", "/flood");

        assertThat(thrown.status()).isEqualTo(500);
        assertThat(thrown.error().received().orElseThrow().bodyBytes()).hasSize(1 << 20);
        assertThat(thrown.contractViolations()).extracting(it -> it.kind()).contains(Kind.BODY_TOO_LARGE);
    }

    @Test
    void theStackTraceLeadsToTheCaller() {
        List<String> classes = Arrays.stream(failure("GET", "/not-found").getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();

        assertThat(classes).isNotEmpty();
        if (knowsItsCaller()) {
            assertThat(classes).contains(ClientContract.class.getName());
            assertThat(classes.get(0))
                    .as("no frames of codecs and factories on top")
                    .doesNotMatch(RUNTIME);
        }
    }

    private ApiException failure(String method, String path) {
        return failure(method, server.uri(path));
    }

    private ApiException failure(String method, URI uri) {
        Throwable thrown = catchThrowable(() -> send(method, uri));
        assertThat(thrown).isInstanceOf(ApiException.class);
        return (ApiException) thrown;
    }
}
