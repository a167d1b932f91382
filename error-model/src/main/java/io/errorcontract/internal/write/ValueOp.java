package io.errorcontract.internal.write;

import io.errorcontract.contract.ParameterType;
import io.errorcontract.internal.plan.Slot;
import org.jspecify.annotations.Nullable;

/** A value that can differ from one occurrence of an error to the next. */
final class ValueOp implements WriteOp {

    private final Key key;
    private final Slot slot;
    private final ParameterType type;

    ValueOp(Key key, Slot slot, ParameterType type) {
        this.key = key;
        this.slot = slot;
        this.type = type;
    }

    @Override
    public void write(Writing to) {
        Object value = value(to);
        if (value == null && key.optional()) {
            return;
        }
        key.write(to.out);
        if (value instanceof String text) {
            to.out.string(text);
        } else {
            TypedJson.write(to.out, type, value);
        }
    }

    private @Nullable Object value(Writing from) {
        Object value = from.value(slot);
        return value == null ? null : slot.write(value, from.clock());
    }

    @Override
    public boolean hasValue(Writing from) {
        return value(from) != null;
    }
}
