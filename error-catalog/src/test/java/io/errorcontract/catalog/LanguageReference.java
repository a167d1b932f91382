package io.errorcontract.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.errorcontract.catalog.language.ElementKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the part of the language's reference that follows from the JSON Schema. */
final class LanguageReference {
    private LanguageReference() {}

    static String keys() {
        StringBuilder out = new StringBuilder();
        for (ElementKind kind : ElementKind.values()) {
            appendElement(out, kind);
        }
        return out.toString().stripTrailing();
    }

    private static void appendElement(StringBuilder out, ElementKind kind) {
        JsonNode element = CatalogSchema.element(kind);
        String title = kind == ElementKind.CATALOG ? "The catalog" : capitalized(kind.toString());
        String intro = kind == ElementKind.CATALOG
                ? "The keys at the top of a file."
                : element.get("description").asText();
        out.append("### ").append(title).append("\n\n").append(intro).append("\n\n");
        if (element.has("examples")) {
            out.append("```yaml\n");
            element.get("examples").forEach(example -> out.append(yaml(example)).append('\n'));
            out.append("```\n\n");
        }
        out.append("| key | value | default | meaning | example |\n|---|---|---|---|---|\n");
        Set<String> required = new HashSet<>();
        element.path("required").forEach(key -> required.add(key.asText()));
        if (kind == ElementKind.CATALOG) {
            required.addAll(List.of("catalog", "title", "version"));
        }
        for (Map.Entry<String, JsonNode> key : element.get("properties").properties()) {
            appendKey(out, key.getKey(), key.getValue(), required.contains(key.getKey()));
        }
        out.append('\n');
    }

    private static void appendKey(StringBuilder out, String name, JsonNode key, boolean required) {
        JsonNode standard = key.get("default");
        String shown = standard == null || (standard.isContainerNode() && standard.isEmpty()) ? "" : code(standard);
        StringJoiner examples = new StringJoiner("<br>");
        CatalogSchema.examples(key).forEach(example -> examples.add(code(example)));
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        row.add("`" + name + "`")
                .add(cell(value(key)))
                .add(required ? "**required**" : shown)
                .add(cell(key.get("description").asText()))
                .add(examples.toString());
        out.append(row);
    }

    private static String value(JsonNode schema) {
        if (schema.has("$ref")) {
            return reference(schema.get("$ref").asText());
        }
        if (schema.has("enum")) {
            StringJoiner words = new StringJoiner(", ");
            schema.get("enum").forEach(word -> words.add("`" + word.asText() + "`"));
            return words.toString();
        }
        if (schema.has("anyOf")) {
            List<String> kinds = new ArrayList<>();
            schema.get("anyOf").forEach(kind -> kinds.add(value(kind)));
            return String.join(", or ", kinds);
        }
        String type = schema.path("type").isArray()
                ? schema.at("/type/0").asText()
                : schema.path("type").asText();
        return switch (type) {
            case "string" -> "text";
            case "boolean" -> "`true` or `false`";
            case "integer" -> "whole number";
            case "number" -> "number";
            case "array" -> "list of " + plural(schema.get("items"));
            case "object" -> "map of " + plural(schema.get("additionalProperties"));
            default -> "any value";
        };
    }

    private static String plural(@Nullable JsonNode schema) {
        if (schema == null || schema.isBoolean()) {
            return "values";
        }
        String value = value(schema);
        return value.equals("text") || value.equals("duration") ? value + "s" : value;
    }

    private static String reference(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return switch (name) {
            case "template" -> "[template](#body-templates)";
            case "binding" -> "[binding](#bindings)";
            case "type-reference" -> "[type](#types)";
            case "code" -> "text";
            case "duration" -> "duration";
            default -> "[" + name.replace('-', ' ') + "](#" + name + ")";
        };
    }

    private static String code(JsonNode value) {
        String text = yaml(value);
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The value in flow style, with quotes only where YAML needs them. */
    static String yaml(JsonNode value) {
        if (value.isObject()) {
            StringJoiner entries = new StringJoiner(", ", "{ ", " }");
            value.properties().forEach(entry -> entries.add(scalar(entry.getKey()) + ": " + yaml(entry.getValue())));
            return value.isEmpty() ? "{}" : entries.toString();
        }
        if (value.isArray()) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            value.forEach(item -> items.add(yaml(item)));
            return items.toString();
        }
        return value.isTextual() ? scalar(value.asText()) : value.toString();
    }

    private static String scalar(String text) {
        boolean plain = text.matches("[A-Za-z$/#][^,{}\\[\\]:#*\"']*(:[^ ,{}\\[\\]:#*\"']+)*[^,{}\\[\\]:#*\"' ]?")
                && !text.matches("true|false|null");
        boolean version = text.matches("\\d+\\.\\d+\\.\\d+|\\d+(ms|s|m|h|d)");
        return plain || version ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
