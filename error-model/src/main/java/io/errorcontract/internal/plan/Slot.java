package io.errorcontract.internal.plan;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.text.Numbers;
import io.errorcontract.internal.text.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A binding, made ready for use. */
public final class Slot {

    private static final Format[] NO_FORMATS = {};

    /** The slot of a value that stands in its place as it is. */
    public static final Slot PLAIN = Slot.inBody(Binding.of(BindingSource.PARAM));

    /** The slot of a value that stands in a text as it is. */
    public static final Slot PLAIN_TEXT = Slot.inHeader(Binding.of(BindingSource.PARAM));

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

    /** Whether numbers and truth values stand there as text. */
    public boolean fromText() {
        return fromText;
    }

    /** Whether the value stands there as it is. */
    public boolean plain() {
        return formats.length == 0;
    }

    /** The format that is written first, or {@code null} if the value stands there as it is. */
    public @Nullable Format firstFormat() {
        return plain() ? null : formats[0];
    }

    /** The format that is written last, or {@code null} if the value stands there as it is. */
    public @Nullable Format lastFormat() {
        return plain() ? null : formats[formats.length - 1];
    }

    /** Whether a delay stands there as the moment when it is over. */
    public boolean isMoment() {
        for (Format format : formats) {
            if (format.kind().isMoment()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the formats is of a kind. */
    public boolean has(Format.Kind kind) {
        for (Format format : formats) {
            if (format.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives a value the form that it has in its place.
     *
     * @param value the value
     * @param clock tells the present moment, to which a date adds a duration
     * @return the value as it is to be written, or {@code null} if it has no such part
     */
    public @Nullable Object write(Object value, InstantSource clock) {
        return plain() ? value : binding.write(value, clock);
    }

    /**
     * Reads a value back.
     *
     * @param raw what stands there: a JSON value that is not {@code null}
     * @param target the type that is wanted; whether a number fits into it, and a text is a URI, is left to the caller
     * @param clock tells the present moment, from which a date gives a duration
     * @return a {@link String}, {@link Number}, {@link Boolean}, {@link Duration} or {@link Instant}, whatever it is
     *     for {@link Scalar#ANY}, or {@code null} if what stands there is not of this form
     */
    public @Nullable Object read(Object raw, Scalar target, InstantSource clock) {
        Object value = raw;
        boolean text = fromText;
        for (int i = formats.length - 1; i >= 0; i--) {
            value = formats[i].read(value, text, clock);
            if (value == null) {
                return null;
            }
            text |= formats[i].kind().leavesText();
        }
        return convert(value, target, text, clock);
    }

    private static @Nullable Object convert(Object value, Scalar target, boolean text, InstantSource clock) {
        return switch (target) {
            case ANY -> value;
            case STRING, URI, UUID -> value instanceof String ? value : null;
            case INTEGER, LONG, NUMBER, DECIMAL -> value instanceof Number ? value : Numbers.decimal(value, text);
            case BOOLEAN -> value instanceof Boolean ? value : text ? bool(value) : null;
            case DURATION -> duration(value, clock);
            case INSTANT ->
                value instanceof Instant ? value : value instanceof String date ? Times.instant(date) : null;
        };
    }

    private static @Nullable Boolean bool(Object text) {
        if ("true".equals(text)) {
            return Boolean.TRUE;
        }
        return "false".equals(text) ? Boolean.FALSE : null;
    }

    private static @Nullable Duration duration(Object value, InstantSource clock) {
        if (value instanceof Duration duration) {
            return duration;
        }
        if (value instanceof Instant moment) {
            return Duration.between(clock.instant(), moment);
        }
        return value instanceof String text ? Times.duration(text) : null;
    }
}
