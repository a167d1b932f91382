package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes examples for parameters of which a document shows no value, so that the catalog is complete. */
final class MadeUpExamples {

    private static final Map<String, String> FORMATS = Map.of(
            "date-time", "2026-01-15T09:30:00Z",
            "duration", "PT30S",
            "uuid", "0b9d5a3e-6c0f-4a52-9d0e-3f1c7a8b2d46",
            "uri", "https://example.com/",
            "url", "https://example.com/");

    private MadeUpExamples() {}

    /** Whether a reader of the catalog cannot make a value by itself. */
    static boolean isNeeded(Shape shape) {
        if (shape instanceof ListOf list) {
            return isNeeded(list.items());
        }
        return !(shape instanceof Scalar scalar)
                || (scalar.isText() && scalar.known().isEmpty());
    }

    /** A value; for a text, the parameter's own name. */
    static Object of(String name, Shape shape) {
        if (shape instanceof ListOf list) {
            return List.of(of(name, list.items()));
        }
        if (shape instanceof ObjectOf object && TypeDrafts.isMap(object)) {
            return Map.of("key", of(name, object.others() == null ? Shape.ANY : object.others()));
        }
        if (shape instanceof ObjectOf object && TypeDrafts.isRecord(object)) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.fields().forEach((field, each) -> {
                if (each.required()) {
                    fields.put(field, of(field, each.shape()));
                }
            });
            return fields;
        }
        return shape instanceof Scalar scalar ? scalar(name, scalar) : name;
    }

    private static Object scalar(String name, Scalar scalar) {
        if (!scalar.known().isEmpty() && scalar.isText()) {
            return scalar.known().get(0);
        }
        if (scalar.isText()) {
            return FORMATS.getOrDefault(scalar.format() == null ? "" : scalar.format(), name);
        }
        return scalar.isNumber() ? 42 : (Object) true;
    }
}
