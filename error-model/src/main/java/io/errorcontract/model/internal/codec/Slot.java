package io.errorcontract.model.internal.codec;

import io.errorcontract.model.body.Binding;
import io.errorcontract.model.body.BindingSource;
import io.errorcontract.model.body.Format;

/** A binding, made ready for use. */
public final class Slot {

    private static final Format[] NO_FORMATS = {};

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
}
