package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.model.ContractViolation.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the parameters of a response to the error that it was found to be. */
final class ReadParameters {

    private static final boolean[] NONE = {};
    private static final @Nullable Object[] NO_VALUES = {};

    private ReadParameters() {}

    /** Keeps the parameters of an error that nobody knows. */
    static void keepAll(Reading in) {
        for (int i = 0; i < in.paramCount(); i++) {
            in.findings().keep(place(in.params(), i), in.params().value(i));
        }
    }

    private static Place place(RawParams params, int i) {
        return params.slot(i) == null ? params.place(i).child(params.name(i)) : params.place(i);
    }

    /** The values of an error's parameters, in their order. */
    static @Nullable Object[] values(ErrorDescriptor error, Reading in) {
        int count = error.parameters().size();
        if (count == 0 && in.paramCount() == 0) {
            return NO_VALUES;
        }
        @Nullable Object[] values = new Object[count];
        boolean[] met = in.paramCount() == 0 ? NONE : new boolean[count];
        for (int i = 0; i < in.paramCount(); i++) {
            fromBody(error, i, values, met, in);
        }
        String message = in.text(BindingSource.MESSAGE);
        if (message != null && (in.paramCount() == 0 || lacksAny(error, values))) {
            fromMessage(error, message, values, in);
        }
        for (int i = 0; i < count; i++) {
            if (values[i] == null && (met.length == 0 || !met[i])) {
                MissingParameters.check(error, error.parameters().get(i), in);
            }
        }
        return values;
    }

    private static void fromBody(ErrorDescriptor error, int i, @Nullable Object[] values, boolean[] met, Reading in) {
        RawParams params = in.params();
        int index = error.indexOf(params.name(i));
        Object raw = params.value(i);
        if (index < 0) {
            Place where = place(params, i);
            in.findings().add(Kind.UNDECLARED_FIELD, where, error.code() + " has no such parameter");
            in.findings().keep(where, raw);
            return;
        }
        ParameterDescriptor parameter = error.parameters().get(index);
        Slot slot = params.slot(i);
        // What is of the wrong type is noted as such, and is not missing besides; null is no value, whatever the
        // message may tell.
        met[index] = true;
        if (raw == null && !parameter.traits().contains(Trait.NULLABLE)) {
            MissingParameters.check(error, parameter, in);
        }
        if (isPlainText(parameter.type(), slot) && raw instanceof String) {
            values[index] = raw;
        } else if (raw != null) {
            Slot place = slot == null ? Slot.PLAIN : slot;
            values[index] = new TypedValues(in).convert(parameter.type(), raw, place, place(params, i));
        }
    }

    private static boolean isPlainText(ParameterType type, @Nullable Slot slot) {
        return type == Scalar.STRING && (slot == null || slot.plain());
    }

    private static boolean lacksAny(ErrorDescriptor error, @Nullable Object[] values) {
        List<String> names = error.message().placeholders();
        for (int i = 0; i < names.size(); i++) {
            int index = error.indexOf(names.get(i));
            if (index >= 0 && values[index] == null) {
                return true;
            }
        }
        return false;
    }

    private static void fromMessage(ErrorDescriptor error, String message, @Nullable Object[] values, Reading in) {
        List<String> names = error.message().placeholders();
        List<String> found = names.isEmpty() ? null : texts(error, message, in);
        if (found == null) {
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            int index = error.indexOf(names.get(i));
            if (index >= 0 && values[index] == null) {
                values[index] = fromText(error.parameters().get(index), found.get(i), in);
            }
        }
    }

    /** Where the code tells the error, a message with one value that is not of its type still holds the others. */
    private static @Nullable List<String> texts(ErrorDescriptor error, String message, Reading in) {
        if (error.message().placeholders().size() == 1) {
            return error.message().capture(message);
        }
        MessageReading reading = MessageReading.of(error, message, in);
        if (reading == null) {
            return error.message().capture(message);
        }
        if (reading.ambiguous()) {
            Place where = in.place(BindingSource.MESSAGE);
            in.findings()
                    .add(Kind.AMBIGUOUS_MESSAGE, where, "can be taken apart in more than one way; the first is taken");
        }
        return reading.values();
    }

    private static @Nullable Object fromText(ParameterDescriptor parameter, String text, Reading in) {
        if (isUnfilled(parameter.name(), text)) {
            return null;
        }
        return parameter.type() == Scalar.STRING ? text : TypedValues.fromText(parameter.type(), text, in);
    }

    /** Whether the text is the placeholder itself, which stands in the message of a server that had no value. */
    static boolean isUnfilled(String name, String text) {
        return text.length() == name.length() + 2
                && text.charAt(0) == '{'
                && text.endsWith("}")
                && text.startsWith(name, 1);
    }
}
