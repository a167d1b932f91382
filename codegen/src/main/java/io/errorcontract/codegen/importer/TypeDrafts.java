package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds the types of parameters, and collects the enumerations and records among them. */
final class TypeDrafts {

    /** The types of texts, by format, and what reads a value of them. */
    private static final Map<String, Consumer<String>> FORMATS = Map.of(
            "date-time", OffsetDateTime::parse,
            "duration", Duration::parse,
            "uuid", UUID::fromString,
            "uri", URI::create,
            "url", URI::create);

    private static final Map<String, String> TYPES =
            Map.of("date-time", "instant", "duration", "duration", "uuid", "uuid", "uri", "uri", "url", "uri");

    private final Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    /** The type of the parameter of a name. */
    String type(String name, Shape shape, List<Object> examples) {
        if (shape instanceof ListOf list) {
            return "list<" + type(name, list.items(), elements(examples)) + ">";
        }
        if (shape instanceof ObjectOf object) {
            return object(name, object);
        }
        return shape instanceof Scalar scalar ? scalar(name, scalar, examples) : "any";
    }

    /** The section {@code types}, of what some errors refer to. */
    Map<String, Object> tree(List<ErrorDraft> errors) {
        Set<String> used = new HashSet<>();
        errors.forEach(error -> error.params().values().forEach(param -> addNames(param.type(), used)));
        fields.forEach((name, each) -> {
            if (used.contains(name)) {
                each.values().forEach(type -> addNames(type.toString(), used));
            }
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        values.forEach((name, known) -> tree.put(name, Map.of("enum", new ArrayList<>(known))));
        fields.forEach((name, each) -> tree.put(name, Map.of("fields", each)));
        tree.keySet().retainAll(used);
        return tree;
    }

    private static void addNames(String type, Set<String> names) {
        names.addAll(List.of(type.split("[<>?]")));
    }

    private static List<Object> elements(List<Object> lists) {
        List<Object> elements = new ArrayList<>();
        lists.forEach(list -> elements.addAll(list instanceof List<?> items ? items : List.of()));
        return elements;
    }

    /** An object with a schema of its own, of single values, is a record; else its form is not known for sure. */
    private String object(String name, ObjectOf object) {
        if (isMap(object)) {
            return "map<" + type(name, Objects.requireNonNull(object.others()), List.of()) + ">";
        }
        if (!isRecord(object)) {
            return "any";
        }
        String type = typeName(Objects.requireNonNull(object.name()));
        if (!fields.containsKey(type)) {
            Map<String, Object> own = new LinkedHashMap<>();
            fields.put(type, own);
            object.fields()
                    .forEach((field, each) ->
                            own.put(field, type(field, each.shape(), List.of()) + (each.required() ? "" : "?")));
        }
        return type;
    }

    static boolean isMap(ObjectOf object) {
        return object.fields().isEmpty() && object.others() instanceof Scalar;
    }

    static boolean isRecord(ObjectOf object) {
        return object.name() != null
                && !object.fields().isEmpty()
                && object.fields().values().stream().allMatch(field -> field.shape() instanceof Scalar);
    }

    private String scalar(String name, Scalar scalar, List<Object> examples) {
        if (!scalar.isText()) {
            return number(scalar, examples);
        }
        List<String> known = scalar.known().stream().map(Object::toString).toList();
        if (!known.isEmpty() && known.stream().noneMatch(String::isBlank)) {
            String type = typeName(scalar.name() == null ? name : scalar.name());
            values.computeIfAbsent(type, key -> new LinkedHashSet<>()).addAll(known);
            return type;
        }
        String format = scalar.format() == null ? "" : scalar.format();
        Consumer<String> reader = FORMATS.get(format);
        boolean fits = reader != null && examples.stream().allMatch(example -> reads(reader, example));
        return fits ? TYPES.getOrDefault(format, "string") : "string";
    }

    private static boolean reads(Consumer<String> reader, Object example) {
        try {
            reader.accept(example.toString());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String number(Scalar scalar, List<Object> examples) {
        if (!scalar.type().equals("integer")) {
            return scalar.type();
        }
        boolean small =
                examples.stream().allMatch(example -> example instanceof Long number && number == number.intValue());
        return "int64".equals(scalar.format()) || !small ? "long" : "integer";
    }

    private static String typeName(String text) {
        String name = TextLines.pascalCase(text);
        return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "Type" + name : name;
    }
}
