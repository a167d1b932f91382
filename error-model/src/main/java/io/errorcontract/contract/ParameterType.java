package io.errorcontract.contract;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The type of a parameter, and by it the Java class of its value in an {@code ApiError}.
 *
 * @since 0.1.0
 */
public sealed interface ParameterType extends Serializable {

    /**
     * Returns whether no part of the type is known by its name alone.
     *
     * @return false if it is a {@link Named} type, or a list or map of one
     */
    default boolean isResolved() {
        if (this instanceof ListOf list) {
            return list.element().isResolved();
        }
        return this instanceof MapOf map ? map.value().isResolved() : !(this instanceof Named);
    }

    /** The types without parts. */
    enum Scalar implements ParameterType {
        /** {@link String}. */
        STRING(String.class),
        /** {@link Boolean}. */
        BOOLEAN(Boolean.class),
        /** {@link Integer}: 32 bits. */
        INTEGER(Integer.class),
        /** {@link Long}: 64 bits. */
        LONG(Long.class),
        /** {@link Double}. */
        NUMBER(Double.class),
        /** {@link java.math.BigDecimal}. */
        DECIMAL(java.math.BigDecimal.class),
        /** {@link java.time.Instant}, on the wire in the form of RFC 3339. */
        INSTANT(java.time.Instant.class),
        /** {@link java.time.Duration}, on the wire in the form of ISO 8601. */
        DURATION(java.time.Duration.class),
        /** {@link java.net.URI}. */
        URI(java.net.URI.class),
        /** {@link java.util.UUID}. */
        UUID(java.util.UUID.class),
        /** Any JSON value: {@link String}, {@link Number}, {@link Boolean}, {@link List} or {@link java.util.Map}. */
        ANY(Object.class);

        private final Class<?> javaType;

        Scalar(Class<?> javaType) {
            this.javaType = javaType;
        }

        /**
         * The class of the values.
         *
         * @return the class, boxed
         */
        public Class<?> javaType() {
            return javaType;
        }

        /** Returns the name as the catalog language writes it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A list; its value is a {@link List}.
     *
     * @param element the type of its elements
     */
    record ListOf(ParameterType element) implements ParameterType {
        /** Returns the type as the catalog language writes it. */
        @Override
        public String toString() {
            return "list<" + element + ">";
        }
    }

    /**
     * A map from text to values; its value is a {@link java.util.Map} with keys of type {@link String}.
     *
     * @param value the type of its values
     */
    record MapOf(ParameterType value) implements ParameterType {
        /** Returns the type as the catalog language writes it. */
        @Override
        public String toString() {
            return "map<" + value + ">";
        }
    }

    /**
     * A type of the catalog that is known by its name alone. Catalogs as they are written hold such types; descriptors
     * do not.
     *
     * @param name the type's name in the catalog
     */
    record Named(String name) implements ParameterType {
        /** Returns the type as the catalog language writes it. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * An open enumeration; its value is a {@link String}, and one that is not listed is legal.
     *
     * @param name the type's name in the catalog
     * @param values the values known to this version of the catalog
     */
    record EnumOf(String name, List<String> values) implements ParameterType {
        /** Copies the list. */
        public EnumOf {
            values = List.copyOf(values);
        }

        /** Returns the type as the catalog language writes it. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A record; its value is a {@link java.util.Map} from field name to value.
     *
     * @param name the type's name in the catalog
     * @param fields its fields, in order
     */
    record RecordOf(String name, List<ParameterDescriptor> fields) implements ParameterType {
        /** Copies the list. */
        public RecordOf {
            fields = List.copyOf(fields);
        }

        /** Returns the type as the catalog language writes it. */
        @Override
        public String toString() {
            return name;
        }
    }
}
