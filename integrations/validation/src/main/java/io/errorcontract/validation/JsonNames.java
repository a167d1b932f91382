package io.errorcontract.validation;

import java.util.Locale;
import java.util.function.UnaryOperator;
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
     * constructor, else by {@code @JsonNaming} on the class; without either, the property is called as in Java.
     *
     * @return the names
     */
    static JsonNames ofAnnotations() {
        return new AnnotatedNames((owner, property) -> property);
    }

    /**
     * Goes by annotations; without any, the property is called as in Java, but in snake case, as Jackson's strategy of
     * that name has it.
     *
     * @return the names
     */
    static JsonNames snakeCase() {
        return new AnnotatedNames((owner, property) -> snakeCase(property));
    }

    /**
     * Goes by annotations; without any, by a strategy that the whole application has.
     *
     * @param strategy a constant of Jackson's {@code PropertyNamingStrategies}, for example {@code KEBAB_CASE}, or the
     *     name of a class that extends its {@code NamingBase}; any other is not followed
     * @return the names
     */
    static JsonNames ofStrategy(String strategy) {
        UnaryOperator<String> names = NamingStrategies.named(strategy).orElse(UnaryOperator.identity());
        return new AnnotatedNames((owner, property) -> names.apply(property));
    }

    /**
     * Goes by {@code @BindParam}, for what Spring binds from a query or a form and not from JSON; without it, the
     * property is called as in Java.
     *
     * @return the names
     */
    static JsonNames ofBinding() {
        return new BoundNames();
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
