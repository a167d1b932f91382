package io.errorcontract.internal.read;

import io.errorcontract.contract.ParameterType;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.plan.Slot;
import org.jspecify.annotations.Nullable;

/** A place for a field of a violation that the catalog declares. */
final class ViolationParamNode extends PlacedNode {

    private final Slot slot;
    private final ParameterType type;
    private final boolean nullable;

    ViolationParamNode(String pointer, Slot slot, ParameterType type, boolean nullable) {
        super(pointer);
        this.slot = slot;
        this.type = type;
        this.nullable = nullable;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        Object value = JsonTree.read(in, token, out);
        if (value != null) {
            take(value, out);
        } else if (token == JsonReader.NULL && !nullable) {
            wrongType(null, "$violation." + slot.name(), out);
        }
    }

    private void take(Object value, Reading out) {
        @Nullable Object typed = new TypedValues(out).convert(type, value, slot, here(out));
        if (typed != null && out.item != null) {
            out.item.param(slot.name(), typed);
        }
    }
}
