package io.errorcontract.codegen.body;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterType.Scalar;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a catalog says of the values that its bodies hold, for some of its errors. */
final class ValueBounds {

    /** What an HTTP status of an error can be (RFC 9110, sections 15.5 and 15.6). */
    private static final Bounds STATUSES = Bounds.range(400, 599);

    private final List<ErrorDescriptor> errors;
    private final ParameterSchemas parameters;

    ValueBounds(List<ErrorDescriptor> errors, ParameterSchemas parameters) {
        this.errors = errors;
        this.parameters = parameters;
    }

    Bounds of(Binding binding) {
        boolean plain = binding.formats().isEmpty();
        return switch (binding.source()) {
            case STATUS -> plain ? STATUSES : Bounds.NONE;
            case CODE -> isWhole(binding) ? code(binding) : Bounds.NONE;
            case RETRY_AFTER -> isCount(binding) ? Bounds.range(0, null) : Bounds.NONE;
            case PARAM -> plain ? parameters.bounds(binding.name()) : Bounds.NONE;
            default -> Bounds.NONE;
        };
    }

    private static boolean isCount(Binding binding) {
        return binding.type(Scalar.ANY) == Scalar.LONG
                && binding.formats().stream().noneMatch(format -> format.kind().isMoment());
    }

    /** The parts of codes of later releases may hold anything. */
    private static boolean isWhole(Binding binding) {
        return binding.formats().stream().noneMatch(format -> format.kind() == Format.Kind.PART);
    }

    /** The kinds of characters that codes are made of, since a list of codes would refuse those of later releases. */
    private Bounds code(Binding binding) {
        Set<String> written = new HashSet<>();
        for (ErrorDescriptor error : errors) {
            if (!(binding.write(error.code(), InstantSource.system()) instanceof String code) || code.isEmpty()) {
                return Bounds.NONE;
            }
            written.add(code);
        }
        return written.isEmpty() ? Bounds.NONE : Bounds.pattern(CodeRegex.of(written));
    }
}
