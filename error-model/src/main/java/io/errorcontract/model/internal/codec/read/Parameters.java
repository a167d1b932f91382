package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.ParameterDescriptor;
import io.errorcontract.model.ParameterDescriptor.Trait;
import io.errorcontract.model.body.BindingSource;
import io.errorcontract.model.internal.codec.Pointers;
import io.errorcontract.model.internal.codec.Slot;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the parameters of a response to the error that it was found to be. */
final class Parameters {

    private final ErrorDescriptor error;
    private final Reading in;

    Parameters(ErrorDescriptor error, Reading in) {
        this.error = error;
        this.in = in;
    }

    /** Keeps the parameters of an error that nobody knows. */
    static void keepAll(Reading in) {
        for (int i = 0; i < in.params.size(); i++) {
            in.findings.keep(pointer(in.params, i), in.params.value(i));
        }
    }

    private static String pointer(RawParams params, int i) {
        return params.slot(i) == null ? Pointers.child(params.place(i), params.name(i)) : params.place(i);
    }

    void assign(ApiError.Builder builder, BodyReader.Result result) {
        int count = error.parameters().size();
        @Nullable Object[] values = new Object[count];
        boolean[] settled = new boolean[count];
        for (int i = 0; i < in.params.size(); i++) {
            assign(i, values, settled);
        }
        fromMessage(values);
        for (int i = 0; i < count; i++) {
            if (values[i] != null) {
                builder.value(i, values[i]);
            } else if (!settled[i] && !boundElsewhere(error.parameters().get(i))) {
                missing(error.parameters().get(i), result);
            }
        }
    }

    /** Whether the value that the parameter is another name of was read from a place of its own. */
    private boolean boundElsewhere(ParameterDescriptor parameter) {
        if (parameter.binding() == null) {
            return false;
        }
        return switch (parameter.binding().source()) {
            case RETRY_AFTER -> in.retryAfter != null;
            case RETRYABLE -> in.retryable != null;
            default -> in.text(parameter.binding().source()) != null;
        };
    }

    private void assign(int i, @Nullable Object[] values, boolean[] settled) {
        int index = error.indexOf(in.params.name(i));
        Object raw = in.params.value(i);
        if (index < 0) {
            String where = pointer(in.params, i);
            in.findings.add(Kind.UNDECLARED_FIELD, where, error.code() + " has no such parameter");
            in.findings.keep(where, raw);
            return;
        }
        ParameterDescriptor parameter = error.parameters().get(index);
        if (raw == null) {
            settled[index] = parameter.traits().contains(Trait.NULLABLE);
            return;
        }
        Slot slot = in.params.slot(i);
        // What is of the wrong type is noted as such, and is not missing besides.
        settled[index] = true;
        values[index] = new TypedValues(in)
                .convert(parameter.type(), raw, slot == null ? LayoutCompiler.PLAIN : slot, pointer(in.params, i));
    }

    private void fromMessage(@Nullable Object[] values) {
        String message = in.text(BindingSource.MESSAGE);
        List<String> placeholders = error.message().placeholders();
        if (message == null || placeholders.isEmpty() || !lacksAny(placeholders, values)) {
            return;
        }
        Map<String, String> found = error.message().match(message);
        if (found == null) {
            return;
        }
        for (Map.Entry<String, String> entry : found.entrySet()) {
            int index = error.indexOf(entry.getKey());
            boolean filledIn = !entry.getValue().equals('{' + entry.getKey() + '}');
            if (index >= 0 && values[index] == null && filledIn) {
                values[index] =
                        TypedValues.fromText(error.parameters().get(index).type(), entry.getValue(), in);
            }
        }
    }

    private boolean lacksAny(List<String> names, @Nullable Object[] values) {
        for (String name : names) {
            int index = error.indexOf(name);
            if (index >= 0 && values[index] == null) {
                return true;
            }
        }
        return false;
    }

    /** Only what the layout has a place for can be missing, and only from a body that was read whole. */
    private void missing(ParameterDescriptor parameter, BodyReader.Result result) {
        LayoutReader layout = result.layout();
        if (layout == null || !result.complete() || !parameter.required() || !parameter.published()) {
            return;
        }
        LayoutReader.Carried carried = layout.carried();
        if (carried.hasOwnPlace(parameter.name())) {
            // What has no value is left out where the place is optional; where it is not, the field itself is missing.
            if (!parameter.traits().contains(Trait.NULLABLE)) {
                missing(parameter, "");
            }
        } else if (parameter.inBody() && carried.has(BindingSource.PARAMS)) {
            missing(parameter, Pointers.child(carried.pointer(BindingSource.PARAMS), parameter.name()));
        } else if (carried.has(BindingSource.MESSAGE)
                && error.message().placeholders().contains(parameter.name())) {
            in.findings.add(
                    Kind.MISSING_PARAMETER,
                    carried.pointer(BindingSource.MESSAGE),
                    parameter.name() + " cannot be read back from the message");
        }
    }

    private void missing(ParameterDescriptor parameter, String where) {
        in.findings.add(Kind.MISSING_PARAMETER, where, parameter.name() + " is required by " + error.code());
    }
}
