package io.errorcontract.codegen.java;

import io.errorcontract.catalog.definition.SourcePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What other programs can name of the generated Java: public classes with their public members, and the protected ones
 * of classes that can be extended.
 *
 * @param classes the classes by qualified name, in the order in which they are generated
 * @since 0.1.0
 */
public record JavaSurface(Map<String, JavaClass> classes) {
    /** Copies the map, in its order. */
    public JavaSurface {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    }

    /** Whether a member is a constructor, a method or a field. */
    public enum MemberKind {
        /** A constructor, the canonical one of a record included. */
        CONSTRUCTOR,
        /** A method, the accessors of records included. */
        METHOD,
        /** A field or the constant of an enum. */
        FIELD
    }

    /**
     * A class.
     *
     * @param name the qualified name, with dots in front of nested classes
     * @param kind the keyword: {@code class}, {@code record}, {@code enum}
     * @param modifiers those that matter to others: {@code final}, {@code abstract}, {@code static}, {@code sealed}
     * @param deprecated whether it is deprecated
     * @param supertypes the class that it extends, with type arguments, and the interfaces; nothing for {@code Object}
     * @param members the members by what tells them apart: the name, with the erased types of parameters
     * @param origins the elements of the catalog that it is generated from
     */
    public record JavaClass(
            String name,
            String kind,
            List<String> modifiers,
            boolean deprecated,
            List<JavaType> supertypes,
            Map<String, JavaMember> members,
            List<SourcePath> origins) {
        /** Copies the collections, in their order. */
        public JavaClass {
            modifiers = List.copyOf(modifiers);
            supertypes = List.copyOf(supertypes);
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            origins = List.copyOf(origins);
        }

        /**
         * Returns the name without the package.
         *
         * @return for example {@code CartGoneException.Builder}
         */
        public String shownName() {
            return simple(name);
        }
    }

    /**
     * A type as source code and as class files name it.
     *
     * @param text the qualified name with type arguments
     * @param erasure the qualified name without
     */
    public record JavaType(String text, String erasure) {}

    /**
     * A parameter of a constructor or a method.
     *
     * @param name its name, which says what a position means
     * @param type its type
     */
    public record JavaParameter(String name, JavaType type) {}

    /**
     * A member of a class.
     *
     * @param kind what it is
     * @param name its name; that of the class for a constructor
     * @param parameters what it takes; nothing for a field
     * @param type what it returns or holds
     * @param modifiers those that matter to others: {@code static}, {@code abstract}, {@code protected}, {@code final}
     * @param deprecated whether it is deprecated
     */
    public record JavaMember(
            MemberKind kind,
            String name,
            List<JavaParameter> parameters,
            JavaType type,
            List<String> modifiers,
            boolean deprecated) {
        /** Copies the lists. */
        public JavaMember {
            parameters = List.copyOf(parameters);
            modifiers = List.copyOf(modifiers);
        }

        /**
         * Returns what tells the member from the others of its class.
         *
         * @return the name, and the erased types of parameters in parentheses unless it is a field
         */
        public String key() {
            return name
                    + (kind == MemberKind.FIELD
                            ? ""
                            : parameters.stream()
                                    .map(parameter -> parameter.type().erasure())
                                    .collect(java.util.stream.Collectors.joining(",", "(", ")")));
        }

        /** Returns the member as source code writes it, with simple names of types. */
        @Override
        public String toString() {
            return name
                    + (kind == MemberKind.FIELD
                            ? ""
                            : parameters.stream()
                                    .map(parameter -> simple(parameter.type().text()) + " " + parameter.name())
                                    .collect(java.util.stream.Collectors.joining(", ", "(", ")")));
        }

        /**
         * Returns the type with simple names.
         *
         * @return for example {@code Optional<String>}
         */
        public String shownType() {
            return simple(type.text());
        }
    }

    /**
     * Returns a type without the names of packages, which begin with a small letter.
     *
     * @param type a name as source code writes it, type arguments included
     * @return for example {@code Optional<CartGoneException.Builder>}
     */
    public static String simple(String type) {
        return type.replaceAll("\\b[a-z_][\\w$]*\\.", "");
    }
}
