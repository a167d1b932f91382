package com.example.toys.probe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers well and badly; the toy's id says how. */
final class ToyServer implements AutoCloseable {

    private static final int PROMISED_BYTES = 5000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    ToyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/toys/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path.substring("/toys/".length())) {
            case "bear" -> send(exchange, 200, "application/json", "{\"name\":\"B\u00e4r\"}");
            case "lost" ->
                send(
                        exchange,
                        404,
                        "application/json",
                        "{\"error\":{\"code\":\"toy.not_found\",\"message\":\"Toy l\u00f6st does not exist\","
                                + "\"request_id\":\"req_1\",\"details\":{\"toy_id\":\"l\u00f6st\"}}}");
            case "odd" ->
                send(
                        exchange,
                        400,
                        "application/json",
                        "{\"error\":{\"code\":\"validation.odd\",\"message\":\"Odd\",\"details\":{}}}");
            case "strange" ->
                send(
                        exchange,
                        418,
                        "application/json",
                        "{\"error\":{\"code\":\"tea.pot\",\"message\":\"Short and stout\",\"details\":{}}}");
            case "page" -> send(exchange, 502, "text/html", "<html><h1>Bad gateway</h1></html>");
            case "cut" -> send(exchange, 404, "application/json", "{\"error\":{\"code\":\"toy.not_found\",\"mess");
            case "empty" -> {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            }
            case "busy" -> {
                exchange.getResponseHeaders().set("Retry-After", "7");
                send(
                        exchange,
                        429,
                        "application/json",
                        "{\"error\":{\"code\":\"rate_limit.api\",\"message\":\"Too many calls\",\"details\":{}}}");
            }
            default -> breakOff(exchange);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Promises more than it sends, then closes the connection. */
    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(404, PROMISED_BYTES);
        exchange.getResponseBody().write("{\"error\":{\"code\":\"toy.not_found\"".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
