package io.errorcontract.testing.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A server of one stack, and requests to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServerSuite {

    /** The id of the requests that {@link #request} begins, as bodies show it. */
    protected static final String ID = "\"request_id\":\"req_test\"";

    private static final int PATIENCE_MILLIS = 20_000;

    /** Makes requests as a well-behaved client does. */
    protected final HttpClient client = HttpClient.newHttpClient();

    private @Nullable RunningServer server;

    /** Starts the shop on the stack under test. */
    protected abstract RunningServer start();

    @BeforeAll
    final void startServer() {
        server = start();
    }

    @AfterAll
    final void stopServer() {
        server().close();
    }

    /** Gets a path. */
    protected final HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Makes a request. */
    protected final HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Begins a request with the id {@code req_test}. */
    protected final HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server().uri(path)).header("X-Request-Id", "req_test");
    }

    /** Gets a path with a header that no well-behaved client would send, and gives the whole response. */
    protected final String raw(String path, String header) throws IOException {
        try (Socket socket = ask(path, header)) {
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Asks for a path and leaves the answer to be read, or not to be. */
    final Socket ask(String path, String header) throws IOException {
        String request =
                String.join("\r\n", "GET " + path + " HTTP/1.1", "Host: x", "Connection: close", header, "", "");
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server().port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        OutputStream out = socket.getOutputStream();
        out.write(request.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return socket;
    }

    /** The server under test. */
    final RunningServer server() {
        if (server == null) {
            throw new IllegalStateException("the server has not been started");
        }
        return server;
    }
}
