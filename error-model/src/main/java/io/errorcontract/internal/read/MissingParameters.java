package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.model.ContractViolation.Kind;

/** Tells whether a parameter without a value should have had one. */
final class MissingParameters {

    private MissingParameters() {}

    /** Only what the layout has a place for can be missing, and only from a body that was read whole. */
    static void check(ErrorDescriptor error, ParameterDescriptor parameter, Reading in) {
        LayoutDecoder layout = in.layout;
        boolean expected = parameter.required() && parameter.published();
        if (layout == null || !in.complete || !expected || boundElsewhere(parameter, in)) {
            return;
        }
        String name = parameter.name();
        String detail = name + " is required by " + error.code();
        if (layout.hasOwnPlace(name)) {
            // What has no value is left out where the place is optional; where it is not, the field itself is missing.
            if (!parameter.traits().contains(Trait.NULLABLE)) {
                in.findings().add(Kind.MISSING_PARAMETER, "", detail);
            }
        } else if (parameter.inBody() && layout.has(BindingSource.PARAMS)) {
            Place where = in.place(BindingSource.PARAMS).child(name);
            in.findings().add(Kind.MISSING_PARAMETER, where, detail);
        } else if (parameter.traits().contains(Trait.HEADER_ONLY)) {
            in.findings().add(Kind.MISSING_PARAMETER, "", detail);
        } else if (layout.has(BindingSource.MESSAGE)
                && error.message().placeholders().contains(name)) {
            in.findings()
                    .add(
                            Kind.MISSING_PARAMETER,
                            in.place(BindingSource.MESSAGE),
                            name + " cannot be read back from the message");
        }
    }

    /** Whether the value that the parameter is another name of was read from a place of its own. */
    private static boolean boundElsewhere(ParameterDescriptor parameter, Reading in) {
        if (parameter.binding() == null) {
            return false;
        }
        return switch (parameter.binding().source()) {
            case RETRY_AFTER -> in.retryAfter != null;
            case RETRYABLE -> in.retryable != null;
            default -> in.text(parameter.binding().source()) != null;
        };
    }
}
