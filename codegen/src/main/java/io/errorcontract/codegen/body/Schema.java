package io.errorcontract.codegen.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema of a JSON value; it has a type unless the value may be anything. */
public sealed interface Schema {

    /** Any JSON value. */
    record AnyValue() implements Schema {}

    /**
     * A string, number or boolean.
     *
     * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}
     * @param format the format, or null
     * @param known the values known today of an open enumeration; empty for any other value
     */
    record SimpleValue(String type, @Nullable String format, List<String> known) implements Schema {
        /** Copies the list. */
        public SimpleValue {
            known = List.copyOf(known);
        }
    }

    /**
     * A value that never changes.
     *
     * @param value a string, number or boolean, or null
     */
    record FixedValue(@Nullable Object value) implements Schema {}

    /**
     * An array.
     *
     * @param items the schema of its elements
     */
    record ArrayOf(Schema items) implements Schema {}

    /**
     * A JSON object.
     *
     * @param properties the properties that are known
     * @param others the schema of all others, or null if nothing is said of them
     * @param othersAfter how many of the properties that are not spread are written before the others
     */
    record ObjectOf(List<Property> properties, @Nullable Schema others, int othersAfter) implements Schema {
        /** Copies the list. */
        public ObjectOf {
            properties = List.copyOf(properties);
        }

        /** An object in which the others come last. */
        ObjectOf(List<Property> properties, @Nullable Schema others) {
            this(properties, others, named(properties).size());
        }

        /**
         * Returns the properties that the layout names one by one.
         *
         * @return those that are not spread
         */
        public List<Property> named() {
            return named(properties);
        }

        private static List<Property> named(List<Property> properties) {
            return properties.stream().filter(property -> !property.spread()).toList();
        }
    }

    /**
     * A schema that has a name of its own.
     *
     * @param name its name among the document's schemas
     */
    record Named(String name) implements Schema {}

    /**
     * One of several schemas.
     *
     * @param choices the schemas
     */
    record OneOf(List<Schema> choices) implements Schema {
        /** Copies the list. */
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A property of an object.
     *
     * @param name its name
     * @param schema the schema of its value
     * @param required whether it is always there
     * @param nullable whether its value may be null
     * @param description what it is, Markdown, or null
     * @param bounds what its values keep to
     * @param spread whether it is one of many values that the layout spreads into the object as a map
     */
    record Property(
            String name,
            Schema schema,
            boolean required,
            boolean nullable,
            @Nullable String description,
            Bounds bounds,
            boolean spread) {}

    /**
     * A string without a format.
     *
     * @return the schema
     */
    static Schema string() {
        return simple("string", null);
    }

    /**
     * A value without parts.
     *
     * @param type its JSON type
     * @param format its format, or null
     * @return the schema
     */
    static Schema simple(String type, @Nullable String format) {
        return new SimpleValue(type, format, List.of());
    }
}
