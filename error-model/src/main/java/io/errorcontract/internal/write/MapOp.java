package io.errorcontract.internal.write;

import io.errorcontract.contract.ParameterType;
import io.errorcontract.internal.plan.Slot;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a map parameter, as fields of the object that is being written. */
final class MapOp implements WriteOp {

    private final Slot slot;
    private final ParameterType valueType;
    /** The names that have places of their own in the object. */
    private final Set<String> taken;

    MapOp(Slot slot, ParameterType valueType, Set<String> taken) {
        this.slot = slot;
        this.valueType = valueType;
        this.taken = taken;
    }

    @Override
    public void write(Writing to) {
        Map<?, ?> entries = entries(to);
        if (entries == null) {
            return;
        }
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String name = String.valueOf(entry.getKey());
            if (!taken.contains(name)) {
                to.out.name(name);
                TypedJson.write(to.out, valueType, entry.getValue());
            }
        }
    }

    private @Nullable Map<?, ?> entries(Writing from) {
        return from.value(slot) instanceof Map<?, ?> map ? map : null;
    }

    @Override
    public boolean hasValue(Writing from) {
        Map<?, ?> entries = entries(from);
        return entries != null && !entries.isEmpty();
    }
}
