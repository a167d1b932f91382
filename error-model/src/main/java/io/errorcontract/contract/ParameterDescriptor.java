package io.errorcontract.contract;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of an error, or one field of a record type.
 *
 * @param name its name, as it stands in the catalog, in messages and in bodies
 * @param type its type
 * @param traits what else is said of it
 * @param binding the value of the error that the parameter is another name of, such as the time to wait as a number of
 *     seconds, or {@code null}
 * @param limits what its values are besides their type, where a message holds it; else {@code null}
 * @since 0.1.0
 */
public record ParameterDescriptor(
        String name,
        ParameterType type,
        Set<Trait> traits,
        @Nullable Binding binding,
        @Nullable Limits limits) implements Serializable {

    /** What a catalog may say of a parameter besides its name and type. */
    public enum Trait {
        /** It may be absent. */
        OPTIONAL,
        /** It may be {@code null}, and is then written as {@code null}. */
        NULLABLE,
        /** It travels in the message alone: bodies leave it out, and readers take it back out of the message. */
        MESSAGE_ONLY,
        /** It travels in a header: the fields of a body leave it out unless a layout names it. */
        HEADER_ONLY,
        /** It never reaches body, log or {@code toString}. */
        SENSITIVE,
        /** It never reaches the body. */
        INTERNAL
    }

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the type is not {@linkplain ParameterType#isResolved() resolved}
     */
    public ParameterDescriptor {
        if (!type.isResolved()) {
            throw new IllegalArgumentException("the type '" + type + "' of '" + name + "' is not resolved");
        }
        traits = Set.copyOf(traits);
    }

    /**
     * Makes a descriptor.
     *
     * @param name its name
     * @param type its type
     * @param traits what else is said of it
     * @return the descriptor
     */
    public static ParameterDescriptor of(String name, ParameterType type, Trait... traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(Set.of(traits));
        return new ParameterDescriptor(name, type, all, null, null);
    }

    /**
     * The same parameter as another name of a value of the error: who sets one of them sets both.
     *
     * @param source {@link BindingSource#RETRY_AFTER}, {@link BindingSource#RETRYABLE}, {@link BindingSource#OPERATION}
     *     or {@link BindingSource#REQUEST_ID}
     * @param formats how the parameter holds the value
     * @return the parameter
     */
    public ParameterDescriptor boundTo(BindingSource source, Format... formats) {
        return new ParameterDescriptor(name, type, traits, Binding.of(source, formats), limits);
    }

    /**
     * The same parameter with limits, by which a reader finds it in a message.
     *
     * @param values what its values are besides their type
     * @return the parameter
     */
    public ParameterDescriptor within(Limits values) {
        return new ParameterDescriptor(name, type, traits, binding, values);
    }

    /**
     * Whether each occurrence of the error has it.
     *
     * @return whether it is required
     */
    public boolean required() {
        return !traits.contains(Trait.OPTIONAL);
    }

    /**
     * Whether bodies may show it at all.
     *
     * @return false if it is sensitive or internal
     */
    public boolean published() {
        return !traits.contains(Trait.SENSITIVE) && !traits.contains(Trait.INTERNAL);
    }

    /**
     * Whether the fields of a body hold it.
     *
     * @return false if it is not published, or travels in the message or a header alone
     */
    public boolean inBody() {
        return published() && !traits.contains(Trait.MESSAGE_ONLY) && !traits.contains(Trait.HEADER_ONLY);
    }
}
