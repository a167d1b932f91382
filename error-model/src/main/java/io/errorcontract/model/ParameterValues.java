package io.errorcontract.model;

import io.errorcontract.contract.ErrorDescriptor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives values by name. A class, since the first lambda of a program takes milliseconds that clients wait for. */
final class ParameterValues implements Function<String, @Nullable Object> {

    private final ErrorDescriptor descriptor;
    private final @Nullable Object[] values;

    ParameterValues(ErrorDescriptor descriptor, @Nullable Object[] values) {
        this.descriptor = descriptor;
        this.values = values;
    }

    @Override
    public @Nullable Object apply(String name) {
        int index = descriptor.indexOf(name);
        return index < 0 ? null : values[index];
    }
}
