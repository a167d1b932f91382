package io.errorcontract.internal.write;

import io.errorcontract.internal.json.JsonValues;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.FieldPaths;

/** The path of a violation's field, each step of it an element of a list. */
final class FieldPathOp implements WriteOp {

    private final Slot field;

    FieldPathOp(Slot field) {
        this.field = field;
    }

    @Override
    public void write(Writing to) {
        if (to.value(field) instanceof String path && !path.isEmpty()) {
            for (Object step : FieldPaths.steps(path)) {
                to.out.separate();
                JsonValues.write(to.out, step);
            }
        }
    }

    @Override
    public boolean hasValue(Writing from) {
        return from.value(field) != null;
    }
}
