package io.errorcontract.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A response that {@code docs/bodies.md} shows, and the catalog above it.
 *
 * @param title the heading
 * @param yaml the catalog, without its head
 * @param method the method of the request, or null
 * @param path the path of the request, or null
 * @param accept what the request accepts, or null
 * @param status the status
 * @param headers the headers
 * @param json the body
 */
record DocumentedShape(
        String title,
        String yaml,
        @Nullable String method,
        @Nullable String path,
        @Nullable String accept,
        int status,
        Map<String, List<String>> headers,
        String json) {

    private static final Pattern BLOCK =
            Pattern.compile("^## ([^\\n]+)|^```(yaml|http)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REQUEST = Pattern.compile("^([A-Z]+) (\\S+)");
    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1.1 (\\d+)");
    private static final String HEAD = "catalog: shapes\ntitle: Shapes\nversion: 1.0.0\n";

    /** All of the page, in its order. */
    static List<DocumentedShape> all() {
        List<DocumentedShape> shapes = new ArrayList<>();
        String title = "";
        String yaml = "";
        Matcher block = BLOCK.matcher(CatalogCase.text(Path.of("..", "docs", "bodies.md")));
        while (block.find()) {
            if (block.group(1) != null) {
                title = block.group(1);
            } else if (block.group(2).equals("yaml")) {
                yaml = block.group(3);
            } else {
                shapes.add(parse(title, yaml, block.group(3)));
            }
        }
        return shapes;
    }

    private static DocumentedShape parse(String title, String yaml, String http) {
        Matcher response = STATUS.matcher(http);
        if (!response.find()) {
            throw new IllegalArgumentException(http);
        }
        Matcher line = REQUEST.matcher(http.substring(0, response.start()));
        boolean request = line.find();
        List<String> accept = headers(http.substring(0, response.start())).get("Accept");
        String[] parts = http.substring(response.start()).split("\n\n", 2);
        return new DocumentedShape(
                title,
                yaml,
                request ? line.group(1) : null,
                request ? line.group(2) : null,
                accept == null ? null : accept.get(0),
                Integer.parseInt(response.group(1)),
                headers(parts[0]),
                parts[1]);
    }

    private static Map<String, List<String>> headers(String text) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        text.lines().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] header = line.split(": ", 2);
            headers.put(header[0], List.of(header[1]));
        });
        return headers;
    }

    /** What writes and reads it. */
    ErrorCodec codec() {
        CatalogDefinition definition = CatalogReader.create()
                .read(Map.of("errors.yaml", (HEAD + yaml).getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        return ErrorCodec.of(CatalogCompiler.compile(definition), ApiException::new);
    }

    /** The body without white space. */
    String compact() {
        try {
            JsonNode tree = new ObjectMapper().readTree(json);
            return tree.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    @Override
    public String toString() {
        return title + ", " + status + (accept == null ? "" : ", " + accept);
    }
}
