package io.errorcontract.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A response as some API sends it, and what a client makes of it; {@code bodies/README.md} has the form.
 *
 * @param name the catalog's name
 * @param json the response and what is expected
 */
record RealBody(String name, JsonNode json) {

    private static final Path FOLDER = Path.of("src/test/resources/bodies");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<RealBody> all() {
        List<RealBody> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                MAPPER.readTree(file.toFile()).forEach(json -> all.add(new RealBody(name, json)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    ErrorCodec codec() {
        String head = "catalog: real\ntitle: Real bodies\nversion: 1.0.0\n";
        String yaml = head + CatalogCase.text(FOLDER.resolve(name + ".yaml"));
        return ErrorCodec.of(
                CatalogCompiler.compile(CatalogReader.create()
                        .read(Map.of("errors.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                        .orElseThrow()),
                ApiException::new);
    }

    int status() {
        return json.get("status").asInt();
    }

    Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        json.path("headers")
                .properties()
                .forEach(header ->
                        headers.put(header.getKey(), List.of(header.getValue().asText())));
        return headers;
    }

    String body() {
        return json.has("text") ? json.get("text").asText() : json.get("body").toString();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        json.path(key).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    Map<String, String> textMap(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.path(key)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }

    static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    @Override
    public String toString() {
        return name + " " + status() + " " + body();
    }
}
