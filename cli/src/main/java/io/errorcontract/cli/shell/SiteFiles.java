package io.errorcontract.cli.shell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves the files of a site, whose pages ask for changes. */
final class SiteFiles implements HttpHandler {

    private static final String CHANGES = "/.changes";
    private static final String RELOAD = """
            <script>
            (async () => {
              const changes = async () => (await fetch("%s", { cache: "no-store" })).text();
              const first = await changes();
              setInterval(() => changes().then(now => { if (now !== first) location.reload(); }, () => {}), 500);
            })();
            </script>
            """.formatted(CHANGES);

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            ".html", "text/html; charset=utf-8",
            ".css", "text/css; charset=utf-8",
            ".js", "text/javascript; charset=utf-8",
            ".json", "application/json",
            ".svg", "image/svg+xml",
            ".png", "image/png",
            ".xml", "application/xml",
            ".md", "text/markdown; charset=utf-8",
            ".txt", "text/plain; charset=utf-8");

    private final Path directory;
    private final AtomicInteger changes = new AtomicInteger();

    SiteFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Makes open pages load again. */
    void changed() {
        changes.incrementAndGet();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (path.equals(CHANGES)) {
            LoopbackServer.respond(exchange, 200, "text/plain", changes.toString());
            return;
        }
        Path file = directory.resolve(path.substring(1)).normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        if (!file.startsWith(directory) || !Files.isRegularFile(file)) {
            LoopbackServer.respond(exchange, 404, "text/plain; charset=utf-8", "There is no page " + path + "\n");
            return;
        }
        String name = file.toString();
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        exchange.getResponseHeaders().set("Content-Type", MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"));
        LoopbackServer.respond(exchange, 200, content(file, ending));
    }

    private static byte[] content(Path file, String ending) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (!ending.equals(".html")) {
            return content;
        }
        String page = new String(content, StandardCharsets.UTF_8);
        return page.replace("</body>", RELOAD + "</body>").getBytes(StandardCharsets.UTF_8);
    }
}
