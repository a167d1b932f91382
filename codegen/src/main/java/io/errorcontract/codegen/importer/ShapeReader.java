package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.document.DocumentNode;
import io.errorcontract.codegen.document.DocumentNode.Entry;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
import io.errorcontract.codegen.document.DocumentNode.Sequence;
import io.errorcontract.codegen.document.NodeValues;
import io.errorcontract.codegen.document.References;
import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads schemas, of OpenAPI 3.0 as of JSON Schema 2020-12; not thread-safe. */
final class ShapeReader {

    private static final List<String> CHOICES = List.of("oneOf", "anyOf");

    private final References references;

    /** The references that are being followed, so that a schema inside of itself comes to an end. */
    private final Deque<String> following = new ArrayDeque<>();

    ShapeReader(References references) {
        this.references = references;
    }

    /** The bodies that a schema allows; more than one only if it says so at its top. */
    List<Shape> alternatives(DocumentNode schema) {
        Mapping mapping = references.mapping(schema).orElse(null);
        List<DocumentNode> choices = mapping == null ? List.of() : choices(mapping);
        return choices.size() < 2
                ? List.of(read(schema))
                : choices.stream().map(this::read).toList();
    }

    Shape read(DocumentNode schema) {
        if (!(schema instanceof Mapping mapping)) {
            return Shape.ANY;
        }
        String reference = mapping.text(References.REF).orElse(null);
        if (reference == null) {
            return combined(mapping, null);
        }
        Mapping target = references.mapping(mapping).orElse(null);
        if (target == null || following.contains(reference)) {
            return Shape.ANY;
        }
        following.push(reference);
        Shape shape = combined(target, reference.substring(reference.lastIndexOf('/') + 1));
        following.pop();
        return shape;
    }

    private Shape combined(Mapping schema, @Nullable String name) {
        Shape shape = own(schema, name);
        for (DocumentNode part : list(schema, "allOf")) {
            shape = ShapeMerge.BOTH.merge(shape, read(part));
        }
        List<DocumentNode> choices = choices(schema);
        if (!choices.isEmpty()) {
            Shape either = choices.stream()
                    .map(this::read)
                    .reduce(ShapeMerge.EITHER::merge)
                    .orElse(Shape.ANY);
            shape = ShapeMerge.BOTH.merge(shape, either);
        }
        return shape;
    }

    private Shape own(Mapping schema, @Nullable String name) {
        String type = type(schema);
        if (type.equals("object") || schema.get("properties").isPresent()) {
            return object(schema, name);
        }
        if (type.equals("array")) {
            return new ListOf(schema.get("items").map(this::read).orElse(Shape.ANY));
        }
        return type.isEmpty() ? Shape.ANY : scalar(schema, type, name);
    }

    private Shape object(Mapping schema, @Nullable String name) {
        List<@Nullable Object> required =
                list(schema, "required").stream().map(NodeValues::of).toList();
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Entry entry : schema.mapping("properties").map(Mapping::entries).orElse(List.of())) {
            String key = entry.key().value();
            fields.put(key, new Field(read(entry.value()), required.contains(key), description(entry.value())));
        }
        DocumentNode others = schema.get("additionalProperties").orElse(null);
        boolean none = others == null || Boolean.FALSE.equals(NodeValues.of(others));
        return new ObjectOf(fields, none ? null : read(Objects.requireNonNull(others)), name);
    }

    private static Shape scalar(Mapping schema, String type, @Nullable String name) {
        List<Object> closed = new ArrayList<>(values(list(schema, "enum")));
        schema.get("const").map(NodeValues::of).ifPresent(closed::add);
        List<Object> open = values(list(schema, "x-extensible-enum"));
        Object example = Stream.concat(schema.get("example").stream(), list(schema, "examples").stream())
                .map(NodeValues::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Scalar(
                type,
                schema.text("format").orElse(null),
                closed.isEmpty() ? open : closed,
                !closed.isEmpty(),
                name,
                example);
    }

    private static List<Object> values(List<DocumentNode> nodes) {
        return nodes.stream()
                .map(NodeValues::of)
                .filter(value -> value instanceof String || value instanceof Number || value instanceof Boolean)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The type; empty if there is none. What may be null too is taken for what else it may be. */
    private static String type(Mapping schema) {
        Object type = schema.get("type").map(NodeValues::of).orElse(null);
        if (type instanceof List<?> types) {
            return types.stream()
                    .map(String::valueOf)
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("");
        }
        if (type != null) {
            return type.toString();
        }
        Object value = Stream.concat(schema.get("const").stream(), list(schema, "enum").stream())
                .map(NodeValues::of)
                .findFirst()
                .orElse(null);
        return ShapeOfValue.type(value);
    }

    private List<DocumentNode> choices(Mapping schema) {
        return CHOICES.stream()
                .flatMap(key -> list(schema, key).stream())
                .filter(choice -> !isNull(choice))
                .toList();
    }

    private boolean isNull(DocumentNode schema) {
        return references
                .mapping(schema)
                .flatMap(mapping -> mapping.text("type"))
                .filter("null"::equals)
                .isPresent();
    }

    private @Nullable String description(DocumentNode schema) {
        Optional<String> beside = schema instanceof Mapping own ? own.text("description") : Optional.empty();
        return beside.or(() -> references.mapping(schema).flatMap(target -> target.text("description")))
                .orElse(null);
    }

    private static List<DocumentNode> list(Mapping schema, String key) {
        return schema.get(key).orElse(null) instanceof Sequence sequence ? sequence.items() : List.of();
    }
}
