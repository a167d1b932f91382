package io.errorcontract.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.catalog.language.ElementKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema as it lies in the jar. */
final class CatalogSchema {
    private static final String FILE = "error-catalog-1.schema.json";
    private static final JsonNode ROOT = parse();

    private CatalogSchema() {}

    static String text() {
        return text(FILE);
    }

    static String text(String file) {
        try (InputStream in = CatalogReader.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse() {
        try {
            return new ObjectMapper().readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode root() {
        return ROOT;
    }

    static String pointer(ElementKind kind) {
        return kind == ElementKind.CATALOG ? "" : "/$defs/" + kind.toString().replace(' ', '-');
    }

    static JsonNode element(ElementKind kind) {
        return ROOT.at(pointer(kind));
    }

    /** What a {@code $ref} leads to, or the schema itself. */
    static JsonNode target(JsonNode schema) {
        return schema.has("$ref") ? ROOT.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /** A key's own examples, else those of what it refers to. */
    static JsonNode examples(JsonNode key) {
        return key.has("examples") ? key.get("examples") : target(key).path("examples");
    }
}
