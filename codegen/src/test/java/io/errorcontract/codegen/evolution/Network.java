package io.errorcontract.codegen.evolution;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A server in which something goes wrong at each request, and the way to it. */
final class Network implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    Network() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    /** Asks a server of one version, which fails with the error. */
    HttpResponse<byte[]> call(Party party, ApiError error, Situation situation)
            throws IOException, InterruptedException {
        String path = "/" + System.nanoTime();
        server.createContext(path, exchange -> answer(exchange, party, error, situation));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + server.getAddress().getHostString() + ":"
                                + server.getAddress().getPort() + path))
                .header("Accept", situation.accept())
                .build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        server.removeContext(path);
        return response;
    }

    private static void answer(HttpExchange exchange, Party party, ApiError error, Situation situation)
            throws IOException {
        try (exchange) {
            String accept = exchange.getRequestHeaders().getFirst("Accept");
            ErrorResponse response = party.encode(error, new EncodeContext(null, null, null, accept));
            response.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = response.body();
            if (situation.otherServer() != null) {
                body = situation.otherServer().apply(response.bodyText()).getBytes(StandardCharsets.UTF_8);
            }
            exchange.sendResponseHeaders(response.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
