package io.errorcontract.internal.plan;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;
import java.util.List;

/** A binding, made ready for use. */
public final class Slot {

    /** {@link #textIndex} of {@link BindingSource#CODE}. */
    public static final int CODE = 0;

    /** {@link #textIndex} of {@link BindingSource#MESSAGE}. */
    public static final int MESSAGE = 1;

    /** {@link #textIndex} of {@link BindingSource#REQUEST_ID}. */
    public static final int REQUEST_ID = 2;

    /** {@link #textIndex} of {@link BindingSource#TITLE}. */
    public static final int TITLE = 3;

    /** {@link #textIndex} of {@link BindingSource#REASON}. */
    public static final int REASON = 4;

    /** {@link #textIndex} of {@link BindingSource#FAMILY}. */
    public static final int FAMILY = 5;

    /** {@link #textIndex} of {@link BindingSource#OPERATION}. */
    public static final int OPERATION = 6;

    /** {@link #textIndex} of {@link BindingSource#SUGGESTION}. */
    public static final int SUGGESTION = 7;

    /** {@link #textIndex} of {@link BindingSource#DOCUMENTATION}. */
    public static final int DOCUMENTATION = 8;

    /** A list, not a switch, which would be a class of its own for the first decode to load. */
    private static final List<BindingSource> TEXT_SOURCES = List.of(
            BindingSource.CODE,
            BindingSource.MESSAGE,
            BindingSource.REQUEST_ID,
            BindingSource.TITLE,
            BindingSource.REASON,
            BindingSource.FAMILY,
            BindingSource.OPERATION,
            BindingSource.SUGGESTION,
            BindingSource.DOCUMENTATION);

    /** How many kinds of values are text. */
    public static final int TEXTS = TEXT_SOURCES.size();

    private static final Format[] NO_FORMATS = {};

    /** The slot of a value that stands in its place as it is. */
    public static final Slot PLAIN = Slot.inBody(Binding.of(BindingSource.PARAM));

    private final Binding binding;
    private final Format[] formats;
    private final boolean fromText;

    private Slot(Binding binding, boolean fromText) {
        this.binding = binding;
        this.formats =
                binding.formats().isEmpty() ? NO_FORMATS : binding.formats().toArray(NO_FORMATS);
        this.fromText = fromText;
    }

    /** A place in a body. */
    public static Slot inBody(Binding binding) {
        return new Slot(binding, false);
    }

    /** A place in a header, where everything is text. */
    public static Slot inHeader(Binding binding) {
        return new Slot(binding, true);
    }

    /** What the place holds. */
    public BindingSource source() {
        return binding.source();
    }

    /** The name of the parameter, property or item field. */
    public String name() {
        return binding.name();
    }

    /** The formats, not to be changed. */
    public Format[] formats() {
        return formats;
    }

    /** Whether numbers and truth values stand there as text. */
    public boolean fromText() {
        return fromText;
    }

    /** Whether the value stands there as it is. */
    public boolean plain() {
        return formats.length == 0;
    }

    /**
     * The place of a text among all that can be known of an error.
     *
     * @param source what it is
     * @return a number below {@link #TEXTS}, or -1 if it is not text, or is one of an element
     */
    public static int textIndex(BindingSource source) {
        return TEXT_SOURCES.indexOf(source);
    }
}
