package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells from a value what such values are, where no schema does. */
final class ShapeOfValue {

    private ShapeOfValue() {}

    static Shape of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Field> fields = new LinkedHashMap<>();
            map.forEach((key, each) -> fields.put(key.toString(), new Field(of(each), true, each == null, null)));
            return new ObjectOf(fields, null, null);
        }
        if (value instanceof List<?> list) {
            return new ListOf(list.stream()
                    .map(ShapeOfValue::of)
                    .reduce(ShapeMerge.EITHER::merge)
                    .orElse(Shape.ANY));
        }
        String type = type(value);
        return type.isEmpty() ? Shape.ANY : new Scalar(type, null, List.of(), false, null, null);
    }

    /** The same shape without a word on what is always there, which only a schema can tell. */
    static Shape optional(Shape shape) {
        if (!(shape instanceof ObjectOf object)) {
            return shape instanceof ListOf list ? new ListOf(optional(list.items())) : shape;
        }
        Map<String, Field> fields = new LinkedHashMap<>(object.fields());
        fields.replaceAll(
                (name, field) -> field.withShape(optional(field.shape())).withRequired(false));
        return new ObjectOf(fields, object.others(), object.name());
    }

    /** The type of a single value as schemas call it; empty for anything else. */
    static String type(@Nullable Object value) {
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof Long) {
            return "integer";
        }
        return value instanceof Number ? "number" : "";
    }
}
