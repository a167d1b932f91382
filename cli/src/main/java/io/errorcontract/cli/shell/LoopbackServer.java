package io.errorcontract.cli.shell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A server that only this machine reaches. A page of another site whose name leads here reaches it neither: the request
 * has to name this machine.
 */
final class LoopbackServer {

    private final HttpServer server;

    private LoopbackServer(HttpServer server) {
        this.server = server;
    }

    /** Starts a server on a port, or on any free one if that is 0. */
    static LoopbackServer start(int port, HttpHandler handler) throws IOException {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new IOException("port " + port + " is taken; choose another with --port, or any with --port 0", e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            try (exchange) {
                if (isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
                    handler.handle(exchange);
                } else {
                    respond(exchange, 403, "text/plain; charset=utf-8", "This server is for its own machine only.\n");
                }
            }
        });
        server.start();
        return new LoopbackServer(server);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    static void respond(HttpExchange exchange, int status, String mediaType, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        respond(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isLocal(@Nullable String host) {
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?");
    }
}
