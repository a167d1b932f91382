package io.errorcontract.codegen.importer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a JSON value, references followed and combinations put together. */
sealed interface Shape {

    /** Any value. */
    Shape ANY = new Any();

    /** Nothing is known. */
    record Any() implements Shape {}

    /**
     * A string, number or boolean.
     *
     * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}
     * @param format the format, or null
     * @param known the values that are listed
     * @param closed whether there are no others
     * @param name the name of the schema, or null
     * @param example a value that the schema shows, or null
     */
    record Scalar(
            String type,
            @Nullable String format,
            List<Object> known,
            boolean closed,
            @Nullable String name,
            @Nullable Object example)
            implements Shape {

        public Scalar {
            known = List.copyOf(known);
        }

        boolean isText() {
            return type.equals("string");
        }

        boolean isNumber() {
            return type.equals("integer") || type.equals("number");
        }

        Scalar withExample(Object value) {
            return new Scalar(type, format, known, closed, name, value);
        }

        /** Whether the value never changes. */
        boolean isFixed() {
            return closed && known.size() == 1;
        }
    }

    /**
     * A list.
     *
     * @param items what its elements are
     */
    record ListOf(Shape items) implements Shape {}

    /**
     * An object.
     *
     * @param fields its fields, in order
     * @param others what other fields are, or null if the schema names none
     * @param name the name of the schema, or null
     */
    record ObjectOf(
            Map<String, Field> fields,
            @Nullable Shape others,
            @Nullable String name) implements Shape {

        public ObjectOf {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * A field of an object.
     *
     * @param shape what its value is
     * @param required whether it is always there
     * @param nullable whether it may be there without a value
     * @param description what the schema says of it, or null
     */
    record Field(
            Shape shape,
            boolean required,
            boolean nullable,
            @Nullable String description) {

        Field withShape(Shape other) {
            return new Field(other, required, nullable, description);
        }

        Field withRequired(boolean always) {
            return new Field(shape, always, nullable, description);
        }
    }
}
