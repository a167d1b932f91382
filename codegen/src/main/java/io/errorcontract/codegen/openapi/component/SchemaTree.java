package io.errorcontract.codegen.openapi.component;

import io.errorcontract.codegen.body.Bounds;
import io.errorcontract.codegen.body.Schema;
import io.errorcontract.codegen.document.OpenApiVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns schemas into trees, in the dialect of a version of OpenAPI. */
final class SchemaTree {

    private final OpenApiVersion version;

    SchemaTree(OpenApiVersion version) {
        this.version = version;
    }

    Map<String, Object> of(Schema schema) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (schema instanceof Schema.SimpleValue value) {
            putSimple(tree, value);
        } else if (schema instanceof Schema.FixedValue value) {
            putFixed(tree, value);
        } else if (schema instanceof Schema.ArrayOf array) {
            tree.put("type", "array");
            tree.put("items", of(array.items()));
        } else if (schema instanceof Schema.ObjectOf object) {
            putObject(tree, object);
        } else if (schema instanceof Schema.Named named) {
            return ComponentTree.reference(named);
        } else if (schema instanceof Schema.OneOf choice) {
            tree.put("oneOf", choice.choices().stream().map(this::of).toList());
        }
        return tree;
    }

    private static void putSimple(Map<String, Object> tree, Schema.SimpleValue value) {
        tree.put("type", value.type());
        if (value.format() != null) {
            tree.put("format", value.format());
        }
        if (!value.known().isEmpty()) {
            // Not enum: that would make clients refuse what a later release of the API adds.
            tree.put("x-extensible-enum", value.known());
        }
    }

    private void putFixed(Map<String, Object> tree, Schema.FixedValue fixed) {
        Object value = fixed.value();
        if (value == null) {
            tree.put("type", version == OpenApiVersion.V3_0 ? "string" : "null");
            if (version == OpenApiVersion.V3_0) {
                tree.put("nullable", true);
                tree.put("enum", Arrays.asList((Object) null));
            }
            return;
        }
        tree.put("type", typeOf(value));
        if (version == OpenApiVersion.V3_0) {
            tree.put("enum", List.of(value));
        } else {
            tree.put("const", value);
        }
    }

    private static String typeOf(Object value) {
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof Integer || value instanceof Long ? "integer" : "number";
    }

    private void putObject(Map<String, Object> tree, Schema.ObjectOf object) {
        tree.put("type", "object");
        List<String> required = object.properties().stream()
                .filter(Schema.Property::required)
                .map(Schema.Property::name)
                .toList();
        if (!required.isEmpty()) {
            tree.put("required", required);
        }
        if (!object.properties().isEmpty()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            object.properties().forEach(each -> properties.put(each.name(), property(each)));
            tree.put("properties", properties);
        }
        Schema others = object.others();
        if (others != null) {
            tree.put("additionalProperties", others instanceof Schema.AnyValue ? (Object) true : of(others));
        }
    }

    private Map<String, Object> property(Schema.Property property) {
        Map<String, Object> schema = of(property.schema());
        Map<String, Object> tree = new LinkedHashMap<>();
        boolean reference = schema.containsKey("$ref");
        boolean ignoresNeighbours = version == OpenApiVersion.V3_0 && property.description() != null;
        if (reference && (property.nullable() || ignoresNeighbours)) {
            // Beside $ref, 3.0 ignores everything else.
            putWrapped(tree, schema, property.nullable());
        } else {
            tree.putAll(schema);
            if (property.nullable() && schema.containsKey("type")) {
                makeNullable(tree);
            }
        }
        putBounds(tree, property);
        if (property.description() != null) {
            tree.put("description", property.description());
        }
        return tree;
    }

    private static void putBounds(Map<String, Object> tree, Schema.Property property) {
        Bounds bounds = property.bounds();
        boolean text = property.schema() instanceof Schema.SimpleValue value
                && value.type().equals("string");
        boolean list = property.schema() instanceof Schema.ArrayOf;
        String least = text ? "minLength" : list ? "minItems" : "minimum";
        String greatest = text ? "maxLength" : list ? "maxItems" : "maximum";
        putUnlessNull(tree, least, number(bounds.min()));
        putUnlessNull(tree, greatest, number(bounds.max()));
        Optional.ofNullable(bounds.pattern())
                .flatMap(PortablePattern::of)
                .ifPresent(pattern -> tree.put("pattern", pattern));
    }

    private static @Nullable Number number(@Nullable BigDecimal bound) {
        boolean small = bound != null
                && bound.stripTrailingZeros().scale() <= 0
                && bound.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return bound != null && small ? (Number) bound.intValue() : bound;
    }

    private static void putUnlessNull(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }

    private void putWrapped(Map<String, Object> tree, Map<String, Object> reference, boolean nullable) {
        if (version == OpenApiVersion.V3_0) {
            tree.put("allOf", List.of(reference));
            if (nullable) {
                tree.put("nullable", true);
            }
        } else {
            tree.put("anyOf", List.of(reference, Map.of("type", "null")));
        }
    }

    private void makeNullable(Map<String, Object> tree) {
        if (version == OpenApiVersion.V3_0) {
            tree.put("nullable", true);
        } else {
            List<Object> types = new ArrayList<>(List.of(tree.get("type")));
            types.add("null");
            tree.put("type", types);
        }
    }
}
