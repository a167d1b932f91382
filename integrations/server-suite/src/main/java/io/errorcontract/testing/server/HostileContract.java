package io.errorcontract.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.Hostile;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every server answers when all goes wrong: by the contract, or by closing the connection, but never with a stack
 * trace or with a success. A subclass for each stack starts the shop on it, which does besides:
 *
 * <ul>
 *   <li>{@code GET /unwritable}: {@link Hostile#unwritable()}
 *   <li>{@code GET /late}: sends more than is buffered, and then fails
 *   <li>{@code GET /flood}: {@link Hostile#flood}
 *   <li>{@code GET /time-out}: gives no answer, and is timed out by the framework
 *   <li>{@code POST /lookup}: {@link io.errorcontract.testing.OrderNotFoundException} for the text that is sent
 * </ul>
 */
public abstract class HostileContract extends ServerSuite {

    private static final int HEADERS_LIMIT = 8 << 10;

    /** A request with more in its body than the server takes. */
    protected abstract HttpRequest.Builder tooLarge();

    @Test
    void anErrorThatCannotBeWrittenIsAnsweredByItsStatusAlone() throws Exception {
        HttpResponse<String> response = get("/unwritable");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("req_test");
    }

    @Test
    void aResponseOnItsWayIsBrokenOffAndNotEndedAsIfItWereWhole() throws Exception {
        String response = raw("/late", "X-Nothing: 1");

        // Whether the first chunk is out before the connection closes is a matter of timing.
        assertThat(response).doesNotContain("too late", "error", "Exception");
        assertThat(response).matches(text -> text.isEmpty() || text.startsWith("HTTP/1.1 200"));
        // The last chunk, of no bytes, is what says that a body is whole.
        assertThat(Arrays.asList(response.split("\r\n"))).doesNotContain("0");
    }

    @Test
    void aClientThatHangsUpHarmsNobody() throws Exception {
        try (Socket socket = ask("/flood", "X-Nothing: 1")) {
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            socket.setSoLinger(true, 0);
        }

        assertThat(Hostile.FLOOD_ENDED.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(get("/orders/7").statusCode()).isEqualTo(404);
    }

    @Test
    void aClientThatDoesNotWaitForItsErrorHarmsNobody() throws Exception {
        for (int i = 0; i < 20; i++) {
            Socket socket = ask("/bug", "X-Nothing: 1");
            socket.setSoLinger(true, 0);
            socket.close();
        }

        assertThat(get("/bug").statusCode()).isEqualTo(500);
    }

    /** What no well-behaved client can send. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "caf\u00e9",
                "a\u0001b",
                "a\u0000b",
                "a\tb",
                "\u007f",
                "a\rSet-Cookie: x=1",
                "a\nSet-Cookie: x=1",
                "a\r\n Set-Cookie: x=1",
                "a%0d%0aSet-Cookie: x=1",
            })
    void aHostileIdIsReplacedOrRefused(String id) throws Exception {
        String response = raw("/orders/7", "X-Request-Id: " + id);

        assertThat(response).startsWith("HTTP/1.1 40").doesNotContain(id).doesNotContainIgnoringCase("Set-Cookie");
    }

    @Test
    void anIdOfEightKilobytesIsReplacedOrRefused() throws Exception {
        String response = raw("/orders/7", "X-Request-Id: " + "x".repeat(HEADERS_LIMIT));

        // Some servers say 431, and some close a connection of which they have not read all.
        assertThat(response).matches(text -> text.isEmpty() || text.startsWith("HTTP/1.1 4"));
        assertThat(response).doesNotContain("xxxxxxxx");
    }

    /** The header holds a cleaned value, or none; the body holds it as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a\\r\\nSet-Cookie: x=1 | a  Set-Cookie: x=1",
                "a\\u0000b             | a b",
                "caf\u00e9             | -",
                "\\r\\n                | -",
                "8 kB                | -",
            })
    void aHostileParameterDoesNoHarmInAHeader(String escaped, @Nullable String header) throws Exception {
        String text = escaped.equals("8 kB") ? "x".repeat(HEADERS_LIMIT) : escaped;
        String id = text.replace("\\r", "\r").replace("\\n", "\n").replace("\\u0000", "\u0000");

        HttpResponse<String> response = send(request("/lookup")
                .header("Content-Type", "text/plain;charset=utf-8")
                .POST(BodyPublishers.ofString(id)));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("X-Order-Id").orElse(null)).isEqualTo(header);
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        assertThat(response.body()).endsWith("\"details\":{\"order_id\":\"" + text + "\"}}}");
    }

    @Test
    void whatTakesTooLongIsAnError() throws Exception {
        assertError(get("/time-out"), 503, "overloaded");
    }

    @Test
    void whatIsTooLargeIsAnError() throws Exception {
        // On a connection of its own: servers may close one of which they have not read all.
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(tooLarge().build(), HttpResponse.BodyHandlers.ofString());

        assertError(response, 413, "body.too_large");
    }

    private static void assertError(HttpResponse<String> response, int status, String code) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(response.body())
                .startsWith("{\"error\":{\"code\":\"" + code + "\"")
                .contains(ID);
    }
}
