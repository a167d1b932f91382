package io.errorcontract.internal.read;

import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.Numbers;
import io.errorcontract.model.RetryAfter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gives what stands in a body or header to the value of the error that it is bound to. */
final class Binder {

    /** How it went. */
    enum Outcome {
        /** The value was taken. */
        TAKEN,
        /** It is not of the form that the place prescribes. */
        WRONG_TYPE,
        /** Another place says something else, and that one counts. */
        CONTRADICTION
    }

    private Binder() {}

    static Outcome bind(Slot slot, Object raw, Place place, Reading out) {
        return switch (slot.source()) {
            case CODE, MESSAGE, REQUEST_ID, TITLE, REASON, FAMILY, OPERATION, SUGGESTION, DOCUMENTATION ->
                text(slot, raw, place, out);
            case PATH, METHOD, INSTANCE -> ofRequest(slot, raw, out);
            case STATUS -> status(slot, raw, out);
            case TIMESTAMP -> timestamp(slot, raw, out);
            case RETRYABLE -> retryable(slot, raw, out);
            case RETRY_AFTER -> retryAfter(slot, raw, out);
            case PARAM -> param(slot, raw, place, out);
            case PROPERTY -> {
                out.add(new Reading.PropertyValue(slot, raw, place));
                yield Outcome.TAKEN;
            }
            case FIELD, VIOLATION_MESSAGE, VIOLATION_CODE, IN, REJECTED, VIOLATION_PARAM, ITEM -> item(slot, raw, out);
            case CONSTANT -> Outcome.TAKEN;
            case PARAMS, VIOLATIONS, ERRORS ->
                throw new IllegalStateException("has places of its own: " + slot.source());
        };
    }

    private static @Nullable Object read(Slot slot, Object raw, Scalar type, Reading out) {
        return slot.read(raw, type, out.clock);
    }

    private static Outcome text(Slot slot, Object raw, Place place, Reading out) {
        if (!(read(slot, raw, Scalar.STRING, out) instanceof String text)) {
            return Outcome.WRONG_TYPE;
        }
        Format part = part(slot);
        if (part != null) {
            out.pieces().add(slot, part, place, text);
            out.bound++;
            return Outcome.TAKEN;
        }
        return out.text(slot.source(), text) ? Outcome.TAKEN : Outcome.CONTRADICTION;
    }

    private static @Nullable Format part(Slot slot) {
        Format first = slot.firstFormat();
        return first == null || first.kind() != Format.Kind.PART ? null : first;
    }

    /** Whoever sent the request knows it, so that nobody needs to keep it. */
    private static Outcome ofRequest(Slot slot, Object raw, Reading out) {
        if (!(read(slot, raw, Scalar.STRING, out) instanceof String)) {
            return Outcome.WRONG_TYPE;
        }
        out.bound++;
        return Outcome.TAKEN;
    }

    private static Outcome status(Slot slot, Object raw, Reading out) {
        BigDecimal number =
                read(slot, raw, Scalar.INTEGER, out) instanceof Number status ? Numbers.decimal(status) : null;
        if (number == null) {
            return Outcome.WRONG_TYPE;
        }
        try {
            out.status = number.intValueExact();
        } catch (ArithmeticException notAnInteger) {
            return Outcome.WRONG_TYPE;
        }
        out.bound++;
        return Outcome.TAKEN;
    }

    private static Outcome timestamp(Slot slot, Object raw, Reading out) {
        if (!(read(slot, raw, Scalar.INSTANT, out) instanceof Instant instant)) {
            return Outcome.WRONG_TYPE;
        }
        if (out.timestamp == null || out.again) {
            out.timestamp = instant;
        }
        out.bound++;
        return Outcome.TAKEN;
    }

    private static Outcome retryable(Slot slot, Object raw, Reading out) {
        if (!(read(slot, raw, Scalar.BOOLEAN, out) instanceof Boolean value)) {
            return Outcome.WRONG_TYPE;
        }
        out.bound++;
        if (out.retryable != null && !out.again) {
            return out.retryable.equals(value) ? Outcome.TAKEN : Outcome.CONTRADICTION;
        }
        out.retryable = value;
        return Outcome.TAKEN;
    }

    /** Of two times in different units the finer one counts, since seconds were rounded. */
    private static Outcome retryAfter(Slot slot, Object raw, Reading out) {
        if (!(read(slot, raw, Scalar.DURATION, out) instanceof Duration delay)) {
            return Outcome.WRONG_TYPE;
        }
        boolean date = slot.isMoment();
        if (delay.isNegative() && !date) {
            return Outcome.WRONG_TYPE;
        }
        boolean exact = !date && !slot.has(Format.Kind.SECONDS);
        if (out.retryAfter == null || out.again || (exact && !out.retryAfterExact)) {
            out.retryAfter = RetryAfter.bounded(delay);
            out.retryAfterExact = exact;
        }
        out.bound++;
        return Outcome.TAKEN;
    }

    private static Outcome param(Slot slot, Object raw, Place place, Reading out) {
        out.bound++;
        Format part = part(slot);
        if (part != null) {
            if (!(read(slot, raw, Scalar.STRING, out) instanceof String text)) {
                return Outcome.WRONG_TYPE;
            }
            out.pieces().add(slot, part, place, text);
            return Outcome.TAKEN;
        }
        int known = out.params().indexOf(slot.name());
        if (known < 0) {
            out.params().add(slot.name(), raw, place, slot);
        } else if (out.again || out.params().value(known) == null) {
            out.params().set(known, raw, place, slot);
        }
        return Outcome.TAKEN;
    }

    private static Outcome item(Slot slot, Object raw, Reading out) {
        Item item = out.item;
        if (item == null) {
            return Outcome.WRONG_TYPE;
        }
        boolean text = slot.source().type() == Scalar.STRING;
        Object value = read(slot, raw, text ? Scalar.STRING : Scalar.ANY, out);
        if (value == null) {
            return Outcome.WRONG_TYPE;
        }
        switch (slot.source()) {
            case REJECTED -> item.rejected(value);
            case VIOLATION_PARAM -> item.param(slot.name(), value);
            case ITEM -> item.element(slot.name(), value);
            default -> item.text(slot.source(), (String) value);
        }
        return Outcome.TAKEN;
    }
}
