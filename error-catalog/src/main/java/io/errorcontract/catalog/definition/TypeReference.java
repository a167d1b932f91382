package io.errorcontract.catalog.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The type of a parameter, a field or a property, as a catalog names it. */
public sealed interface TypeReference {
    /** A built-in type. */
    enum Scalar implements TypeReference {
        /** Text. */
        STRING,
        /** True or false. */
        BOOLEAN,
        /** A whole number of 32 bits. */
        INTEGER,
        /** A whole number of 64 bits. */
        LONG,
        /** A number in binary floating point. */
        NUMBER,
        /** A number with exact decimals. */
        DECIMAL,
        /** A moment, in the format of RFC 3339. */
        INSTANT,
        /** A duration, in the format of ISO 8601. */
        DURATION,
        /** A URI reference of RFC 3986. */
        URI,
        /** A UUID of RFC 9562. */
        UUID,
        /** Any JSON value. */
        ANY;

        private static final List<String> WORDS =
                Arrays.stream(values()).map(Scalar::toString).toList();

        /**
         * Returns the names of the built-in types.
         *
         * @return the names as written in a catalog
         */
        public static List<String> words() {
            return WORDS;
        }

        /** Returns the name as written in a catalog. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A list.
     *
     * @param element the type of its elements
     */
    record ListOf(TypeReference element) implements TypeReference {
        @Override
        public String toString() {
            return "list<" + element + ">";
        }
    }

    /**
     * A map with text keys.
     *
     * @param value the type of its values
     */
    record MapOf(TypeReference value) implements TypeReference {
        @Override
        public String toString() {
            return "map<" + value + ">";
        }
    }

    /**
     * A type of the catalog's {@code types}.
     *
     * @param name its name
     */
    record Named(String name) implements TypeReference {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Reads a type, for example {@code list<QuotaKind>}. A name that is no built-in type is taken for a named type.
     *
     * @param text the text, without the question mark of an optional parameter
     * @return the type, or empty if the text has no such form
     */
    static Optional<TypeReference> parse(String text) {
        String type = text.strip();
        if (type.endsWith(">")) {
            int open = type.indexOf('<');
            String inner = open < 0 ? "" : type.substring(open + 1, type.length() - 1);
            return switch (open < 0 ? "" : type.substring(0, open).strip()) {
                case "list" -> parse(inner).map(ListOf::new);
                case "map" -> parse(inner).map(MapOf::new);
                default -> Optional.empty();
            };
        }
        int index = Scalar.words().indexOf(type);
        if (index >= 0) {
            return Optional.of(Scalar.values()[index]);
        }
        return isWord(type) ? Optional.of(new Named(type)) : Optional.empty();
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '_' || c == '-' || Character.isLetterOrDigit(c));
    }
}
