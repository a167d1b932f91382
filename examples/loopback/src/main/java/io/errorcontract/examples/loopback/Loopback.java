package io.errorcontract.examples.loopback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A server whose handler throws what it is told to, or answers some bytes, and a client that decodes what arrives. One
 * call at a time.
 */
public final class Loopback implements AutoCloseable {

    private final Contract contract;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicReference<@Nullable Handler> next = new AtomicReference<>();

    /** What the server does with one request. */
    @FunctionalInterface
    private interface Handler {
        ErrorResponse handle();
    }

    private Loopback(Contract contract, HttpServer server) {
        this.contract = contract;
        this.server = server;
    }

    /**
     * Starts the server on a free port of the loopback interface.
     *
     * @param contract what writes and reads the errors
     * @return the running pair; to be closed
     */
    public static Loopback start(Contract contract) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Loopback loopback = new Loopback(contract, server);
            server.createContext("/", loopback::serve);
            server.start();
            return loopback;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the server throw an exception while it handles a request.
     *
     * @param exception what it throws
     * @param context what the server knows of the request
     * @return what arrived at the client
     */
    public Delivery throwing(ApiException exception, EncodeContext context) {
        return call(() -> contract.encoder().encode(exception, context));
    }

    /**
     * Lets the server answer some bytes, as a proxy or a server of another version may.
     *
     * @param status the status
     * @param headers the headers
     * @param body the body
     * @return what arrived at the client
     */
    public Delivery answering(int status, Map<String, String> headers, byte[] body) {
        return call(() -> new ErrorResponse(status, headers, body));
    }

    private Delivery call(Handler handler) {
        next.set(handler);
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try {
            HttpResponse<byte[]> response =
                    client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
            ApiException decoded = contract.decoder()
                    .decode(response.statusCode(), response.headers().map(), response.body());
            return new Delivery(response.statusCode(), response.headers(), response.body(), decoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            ErrorResponse response = Objects.requireNonNull(next.get()).handle();
            response.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = response.body();
            exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
