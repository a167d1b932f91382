package io.errorcontract.contract;

import java.io.Serializable;
import java.util.List;

/**
 * Ties a place in a body or a header to a value of the error.
 *
 * @param source what the place holds
 * @param name the name of the parameter, property or item field, empty for other sources
 * @param formats how the value stands there; applied in order by a writer, reversed by a reader
 * @since 0.1.0
 */
public record Binding(BindingSource source, String name, List<Format> formats) implements Serializable {

    /** Copies the list. */
    public Binding {
        formats = List.copyOf(formats);
    }

    /**
     * Makes a binding.
     *
     * @param source what the place holds
     * @param formats how it stands there
     * @return the binding
     */
    public static Binding of(BindingSource source, Format... formats) {
        return new Binding(source, "", List.of(formats));
    }

    /**
     * Makes a binding to a parameter, property or item field.
     *
     * @param source {@link BindingSource#PARAM}, {@link BindingSource#PROPERTY} or {@link BindingSource#ITEM}
     * @param name its name
     * @param formats how it stands there
     * @return the binding
     */
    public static Binding named(BindingSource source, String name, Format... formats) {
        return new Binding(source, name, List.of(formats));
    }
}
