package io.errorcontract.contract;

import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties a field of a body or a header to a value of the error.
 *
 * @param source what the field holds
 * @param name the name of the parameter, property or item field, or the text of a constant; empty for other sources
 * @param formats how the value is written; applied in order by a writer, reversed by a reader
 * @since 0.1.0
 */
public record Binding(BindingSource source, String name, List<Format> formats) implements Serializable {

    /** Copies the list. */
    public Binding {
        formats = List.copyOf(formats);
    }

    /**
     * Creates a binding.
     *
     * @param source what the field holds
     * @param formats how it is written
     * @return the binding
     */
    public static Binding of(BindingSource source, Format... formats) {
        return new Binding(source, "", List.of(formats));
    }

    /**
     * Creates a binding to a parameter, property or item field.
     *
     * @param source {@link BindingSource#PARAM}, {@link BindingSource#PROPERTY} or {@link BindingSource#ITEM}
     * @param name its name
     * @param formats how it is written
     * @return the binding
     */
    public static Binding named(BindingSource source, String name, Format... formats) {
        return new Binding(source, name, List.of(formats));
    }

    /**
     * Writes a value, format after format.
     *
     * @param value the value
     * @param clock tells the present moment, to which a date adds a duration
     * @return the value as it is written, or {@code null} if it has no such part
     */
    public @Nullable Object write(Object value, InstantSource clock) {
        Object written = value;
        for (int i = 0; i < formats.size() && written != null; i++) {
            written = formats.get(i).write(written, clock);
        }
        return written;
    }

    /**
     * Returns the type of the JSON value, after all formats.
     *
     * @param declared the type of the parameter, property or item field; ignored for other sources
     * @return the type
     */
    public ParameterType type(ParameterType declared) {
        ParameterType type = source.type() == null ? declared : source.type();
        for (Format format : formats) {
            type = format.kind().result(type);
        }
        return type;
    }

    /**
     * Returns what the value means, with its unit.
     *
     * @return for example "How long to wait before the next attempt, in seconds."; empty if the catalog describes it
     */
    public String sentence() {
        String sentence = source.sentence();
        for (Format format : formats) {
            String unit = format.kind().unit();
            if (!sentence.isEmpty() && !unit.isEmpty()) {
                return sentence.substring(0, sentence.length() - 1) + ", " + unit + ".";
            }
        }
        return sentence;
    }

    /**
     * Returns whether another binding is to the same value, in whatever format.
     *
     * @param other the other binding
     * @return whether source and name are the same
     */
    public boolean isToSame(Binding other) {
        return source == other.source && name.equals(other.name);
    }

    /**
     * Returns the source as the catalog language writes it.
     *
     * @return for example {@code $param.limit}; of a constant the text, with its first dollar sign doubled
     */
    public String sourceText() {
        if (source == BindingSource.CONSTANT) {
            return name.startsWith("$") ? "$" + name : name;
        }
        return "$" + source.word() + (name.isEmpty() ? "" : "." + name);
    }

    /**
     * Returns the binding as the catalog language writes it, with one blank around each bar.
     *
     * @return for example {@code $retry_after | seconds}
     */
    public String text() {
        StringBuilder text = new StringBuilder(sourceText());
        for (Format format : formats) {
            text.append(" | ").append(format.text());
        }
        return text.toString();
    }
}
