package io.errorcontract.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * A server on the loopback interface that answers each path with one canned response; the query, if there is one, is
 * the value of {@code Retry-After}.
 */
public final class CannedServer implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final HttpServer server;

    private CannedServer(HttpServer server) {
        this.server = server;
    }

    /** Starts a server on a free port. */
    public static CannedServer start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return new CannedServer(server);
    }

    /** Answers a path with a text; the headers with the id of the request and the code are always sent. */
    public CannedServer answer(String path, int status, String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            head(exchange, contentType);
            boolean bodiless = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
            if (!bodiless) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        return this;
    }

    /** Answers a path with a compressed text, asked for or not. */
    public CannedServer answerCompressed(String path, int status, String contentType, String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(path, exchange -> {
            head(exchange, contentType);
            exchange.getResponseHeaders().remove("X-Error-Code");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(status, bytes.size());
            bytes.writeTo(exchange.getResponseBody());
            exchange.close();
        });
        return this;
    }

    /** Announces more than it sends, and hangs up. */
    public CannedServer breakOff(String path, int status, String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            head(exchange, contentType);
            exchange.sendResponseHeaders(status, bytes.length + 1000L);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        return this;
    }

    /** Sends as much as the client takes, up to a number of bytes. */
    public CannedServer flood(String path, int status, int bytes) {
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) 'x');
        server.createContext(path, exchange -> {
            head(exchange, "text/plain");
            exchange.sendResponseHeaders(status, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int sent = 0; sent < bytes; sent += CHUNK) {
                    body.write(chunk);
                }
            }
        });
        return this;
    }

    /** The address of a path. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The address of a path that is answered with a header. */
    public URI uri(String path, String retryAfter) {
        return uri(path + "?"
                + URLEncoder.encode(retryAfter, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void head(HttpExchange exchange, String contentType) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.getResponseHeaders().set("X-Request-Id", "req_header");
        exchange.getResponseHeaders().set("X-Error-Code", "order.not_found");
        String retryAfter = exchange.getRequestURI().getQuery();
        if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
    }
}
