package io.errorcontract.internal.write;

import io.errorcontract.contract.ParameterDescriptor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of an error, as fields of the object that is being written. */
final class ParamsOp implements WriteOp {

    private final List<Param> params;

    ParamsOp(List<Param> params) {
        this.params = List.copyOf(params);
    }

    /**
     * A parameter.
     *
     * @param index its place in the error
     * @param descriptor what it is
     * @param key its name
     */
    record Param(int index, ParameterDescriptor descriptor, Key key) {

        boolean shown(@Nullable Object value) {
            return value != null || TypedJson.writtenAsNull(descriptor);
        }
    }

    @Override
    public void write(Writing to) {
        for (int i = 0; i < params.size(); i++) {
            Param param = params.get(i);
            Object value = to.error.value(param.index());
            if (param.shown(value)) {
                param.key().write(to.out);
                TypedJson.write(to.out, param.descriptor().type(), value);
            }
        }
    }

    @Override
    public boolean hasValue(Writing from) {
        for (int i = 0; i < params.size(); i++) {
            if (params.get(i).shown(from.error.value(params.get(i).index()))) {
                return true;
            }
        }
        return false;
    }
}
