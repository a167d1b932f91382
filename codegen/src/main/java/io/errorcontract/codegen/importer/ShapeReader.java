package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.codegen.document.References;
import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas, of OpenAPI 3.0 as of JSON Schema 2020-12; not thread-safe. Each schema is read once, and what it
 * describes is bounded, so that schemas that refer to each other take no more time than their text.
 */
final class ShapeReader {

    private static final List<String> CHOICES = List.of("oneOf", "anyOf");
    private static final Set<String> SINGLE = Set.of("string", "integer", "number", "boolean");

    /** No body of an error describes more values; what there is no room for may be any value. */
    private static final int MOST_VALUES = 400;

    private static final int DEEPEST = 50;

    /** Choices among choices are one choice, as long as somebody may have meant it. */
    private static final int CHOICES_DEEP = 3;

    private final References references;
    private final IdentityHashMap<YamlMapping, Shape> known = new IdentityHashMap<>();

    /** The schemas that are being read, so that one inside of itself comes to an end. */
    private final Set<YamlMapping> reading = Collections.newSetFromMap(new IdentityHashMap<>());

    ShapeReader(References references) {
        this.references = references;
    }

    /** The bodies that a schema allows; more than one only if it says so at its top. */
    List<Shape> alternatives(YamlNode schema) {
        return alternatives(schema, CHOICES_DEEP).distinct().toList();
    }

    private Stream<Shape> alternatives(YamlNode schema, int deep) {
        YamlMapping mapping = references.mapping(schema).orElse(null);
        List<YamlNode> choices = mapping == null || deep == 0 ? List.of() : choices(mapping);
        if (mapping == null || choices.size() < 2) {
            return Stream.of(read(schema));
        }
        Shape common = common(mapping, nameOf(schema));
        return choices.stream()
                .flatMap(choice -> alternatives(choice, deep - 1))
                .map(choice -> bounded(ShapeMerge.BOTH.merge(choice, common)));
    }

    Shape read(YamlNode schema) {
        YamlMapping target = references.mapping(schema).orElse(null);
        if (target == null) {
            return Shape.ANY;
        }
        Shape done = known.get(target);
        if (done != null) {
            return done;
        }
        if (reading.size() > DEEPEST || !reading.add(target)) {
            return Shape.ANY;
        }
        Shape shape = bounded(combined(target, nameOf(schema)));
        reading.remove(target);
        known.put(target, shape);
        return shape;
    }

    private static @Nullable String nameOf(YamlNode schema) {
        return schema instanceof YamlMapping mapping
                ? mapping.text(References.REF)
                        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                        .orElse(null)
                : null;
    }

    private static Shape bounded(Shape shape) {
        if (!(shape instanceof ObjectOf object) || size(shape) <= MOST_VALUES) {
            return size(shape) <= MOST_VALUES ? shape : Shape.ANY;
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        int room = MOST_VALUES - object.fields().size();
        for (Map.Entry<String, Field> field : object.fields().entrySet()) {
            int size = size(field.getValue().shape());
            boolean fits = size <= room;
            room -= fits ? size : 0;
            fields.put(
                    field.getKey(), fits ? field.getValue() : field.getValue().withShape(Shape.ANY));
        }
        return new ObjectOf(fields, object.others() == null ? null : Shape.ANY, object.name());
    }

    /** How many values are described: itself, and those inside. */
    private static int size(Shape shape) {
        if (shape instanceof ListOf list) {
            return 1 + size(list.items());
        }
        if (shape instanceof ObjectOf object) {
            return 1
                    + (object.others() == null ? 0 : size(object.others()))
                    + object.fields().values().stream()
                            .mapToInt(field -> size(field.shape()))
                            .sum();
        }
        return 1;
    }

    private Shape combined(YamlMapping schema, @Nullable String name) {
        Shape shape = common(schema, name);
        List<YamlNode> choices = choices(schema);
        if (choices.isEmpty()) {
            return shape;
        }
        Shape either = choices.stream()
                .map(this::read)
                .reduce((one, other) -> bounded(ShapeMerge.EITHER.merge(one, other)))
                .orElse(Shape.ANY);
        return ShapeMerge.BOTH.merge(shape, either);
    }

    /** What holds whatever is chosen. */
    private Shape common(YamlMapping schema, @Nullable String name) {
        Shape shape = own(schema, name);
        for (YamlNode part : list(schema, "allOf")) {
            shape = ShapeMerge.BOTH.merge(shape, read(part));
        }
        return shape;
    }

    private Shape own(YamlMapping schema, @Nullable String name) {
        String type = type(schema);
        if (type.equals("object") || schema.get("properties").isPresent()) {
            return object(schema, name);
        }
        if (type.equals("array")) {
            return new ListOf(schema.get("items").map(this::read).orElse(Shape.ANY));
        }
        return SINGLE.contains(type) ? scalar(schema, type, name) : Shape.ANY;
    }

    private Shape object(YamlMapping schema, @Nullable String name) {
        List<@Nullable Object> required =
                list(schema, "required").stream().map(YamlNode::toValue).toList();
        Map<String, Field> fields = new LinkedHashMap<>();
        for (YamlEntry entry :
                schema.mapping("properties").map(YamlMapping::entries).orElse(List.of())) {
            String key = entry.key().value();
            YamlNode value = entry.value();
            Shape shape = shown(read(value), schema, key);
            fields.put(key, new Field(shape, required.contains(key), isNullable(value), description(value)));
        }
        YamlNode others = schema.get("additionalProperties").orElse(null);
        boolean none = others == null || Boolean.FALSE.equals(others.toValue());
        return new ObjectOf(fields, none ? null : read(Objects.requireNonNull(others)), name);
    }

    /** A field that shows no value of its own has that of the example of its object. */
    private static Shape shown(Shape field, YamlMapping object, String name) {
        Object value = object.mapping("example")
                .flatMap(example -> example.get(name))
                .map(YamlNode::toValue)
                .orElse(null);
        return value != null && field instanceof Scalar scalar && scalar.example() == null
                ? scalar.withExample(value)
                : field;
    }

    private static Shape scalar(YamlMapping schema, String type, @Nullable String name) {
        List<Object> closed = new ArrayList<>(values(list(schema, "enum")));
        schema.get("const").map(YamlNode::toValue).ifPresent(closed::add);
        List<Object> open = values(list(schema, "x-extensible-enum"));
        Object example = Stream.concat(schema.get("example").stream(), list(schema, "examples").stream())
                .map(YamlNode::toValue)
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

    private static List<Object> values(List<YamlNode> nodes) {
        return nodes.stream()
                .map(YamlNode::toValue)
                .filter(value -> value instanceof String || value instanceof Number || value instanceof Boolean)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The type; empty if there is none. What may be null too is taken for what else it may be. */
    private static String type(YamlMapping schema) {
        Object type = schema.get("type").map(YamlNode::toValue).orElse(null);
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
                .map(YamlNode::toValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return ShapeOfValue.type(value);
    }

    private List<YamlNode> choices(YamlMapping schema) {
        return CHOICES.stream()
                .flatMap(key -> list(schema, key).stream())
                .filter(choice -> !isNull(choice))
                .toList();
    }

    private boolean isNull(YamlNode schema) {
        return references
                .mapping(schema)
                .flatMap(mapping -> mapping.text("type"))
                .filter("null"::equals)
                .isPresent();
    }

    /** Whether a value may be null: in the words of 3.0, among the types or values, or as one of the choices. */
    private boolean isNullable(YamlNode schema) {
        YamlMapping mapping = references.mapping(schema).orElse(null);
        if (mapping == null) {
            return false;
        }
        boolean typed = mapping.get("type").map(YamlNode::toValue).orElse(null) instanceof List<?> types
                && types.stream().map(String::valueOf).anyMatch("null"::equals);
        return typed
                || list(mapping, "enum").stream().anyMatch(value -> value.toValue() == null)
                || mapping.text("nullable").filter("true"::equals).isPresent()
                || CHOICES.stream().flatMap(key -> list(mapping, key).stream()).anyMatch(this::isNull);
    }

    private @Nullable String description(YamlNode schema) {
        Optional<String> beside = schema instanceof YamlMapping own ? own.text("description") : Optional.empty();
        return beside.or(() -> references.mapping(schema).flatMap(target -> target.text("description")))
                .orElse(null);
    }

    private static List<YamlNode> list(YamlMapping schema, String key) {
        return schema.get(key).orElse(null) instanceof YamlSequence sequence ? sequence.items() : List.of();
    }
}
