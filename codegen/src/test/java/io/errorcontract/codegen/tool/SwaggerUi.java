package io.errorcontract.codegen.tool;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Swagger UI on a port of this machine, with one document. */
public final class SwaggerUi implements AutoCloseable {
    private static final String PAGE = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>API</title>
        <link rel="stylesheet" href="swagger-ui.css">
        <div id="ui"></div>
        <script src="swagger-ui-bundle.js"></script>
        <script>SwaggerUIBundle({ url: 'openapi.yaml', dom_id: '#ui', validatorUrl: null })</script>
        </html>
        """;

    private final HttpServer server;
    private final String document;
    private final String folder;

    private SwaggerUi(HttpServer server, String document, String folder) {
        this.server = server;
        this.document = document;
        this.folder = folder;
    }

    /** Starts the server for a document in YAML. */
    public static SwaggerUi serve(String document) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SwaggerUi ui = new SwaggerUi(server, document, "/META-INF/resources/webjars/swagger-ui/" + version());
        server.createContext("/", ui::answer);
        server.start();
        return ui;
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = resource("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = SwaggerUi.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not on the class path");
        }
        return in;
    }

    /** The page's address. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = content(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] content(String path) throws IOException {
        return switch (path) {
            case "/" -> PAGE.getBytes(StandardCharsets.UTF_8);
            case "/openapi.yaml" -> document.getBytes(StandardCharsets.UTF_8);
            default -> {
                try (InputStream in = resource(folder + path)) {
                    yield in.readAllBytes();
                }
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
