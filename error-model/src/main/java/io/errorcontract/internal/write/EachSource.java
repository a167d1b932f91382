package io.errorcontract.internal.write;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.internal.plan.Slot;
import java.util.List;

/** What a layout goes through. */
final class EachSource {

    private final Slot slot;

    EachSource(Slot slot) {
        this.slot = slot;
    }

    List<?> items(Writing from) {
        if (slot.source() == BindingSource.VIOLATIONS) {
            return from.error.violations();
        }
        return from.value(slot) instanceof List<?> list ? list : List.of();
    }
}
