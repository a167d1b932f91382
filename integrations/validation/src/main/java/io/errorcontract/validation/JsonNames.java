package io.errorcontract.validation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells the name under which a property travels as JSON. Implementations are thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface JsonNames {

    /**
     * Names a property.
     *
     * @param owner the class that has it
     * @param property its name in Java
     * @return its name in JSON
     */
    String nameOf(Class<?> owner, String property);

    /**
     * Goes by {@code @JsonProperty} on the field, the accessors, the component of a record or the parameter of a
     * constructor; without it, the property is called as in Java.
     *
     * @return the names
     */
    static JsonNames ofAnnotations() {
        return new AnnotatedNames((owner, property) -> property);
    }

    /**
     * Goes by {@code @JsonProperty}; without it, the property is called as in Java, but in snake case, as Jackson's
     * strategy of that name has it.
     *
     * @return the names
     */
    static JsonNames snakeCase() {
        return new AnnotatedNames((owner, property) -> snakeCase(property));
    }

    /**
     * Puts a name of Java into snake case.
     *
     * @param name for example {@code unitPrice} or {@code NotNull}
     * @return for example {@code unit_price} or {@code not_null}
     */
    static String snakeCase(String name) {
        return Humps.BETWEEN.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** The pattern of {@link #snakeCase(String)}; an interface has no private constants. */
    final class Humps {
        private static final Pattern BETWEEN = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

        private Humps() {}
    }
}
