package io.errorcontract.assertj;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ErrorResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A server on the loopback interface that answers every request alike. */
final class OneResponseServer implements AutoCloseable {

    private final HttpServer server;

    private OneResponseServer(HttpServer server) {
        this.server = server;
    }

    static OneResponseServer start(ErrorResponse response) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, response));
        server.start();
        return new OneResponseServer(server);
    }

    private static void answer(HttpExchange exchange, ErrorResponse response) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            response.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = response.body();
            boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(response.status(), bodiless ? -1 : body.length);
            if (!bodiless) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** What a codec makes of a response without any HTTP. */
    static ApiException read(ErrorCodec codec, ErrorResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return codec.decode(response.status(), headers, response.body());
    }

    URI uri() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
