package io.errorcontract.internal.read;

import io.errorcontract.internal.plan.Pointers;
import io.errorcontract.model.ContractViolation.Kind;
import org.jspecify.annotations.Nullable;

/** The contract does not name the fields. */
final class UndeclaredFields implements Rest {

    @Override
    public void take(String name, @Nullable Object value, String pointer, Reading out) {
        String where = Pointers.child(pointer, name);
        out.unknown++;
        if (out.findings().keep(where, value)) {
            out.duplicate(pointer, name);
        } else {
            out.findings().add(Kind.UNDECLARED_FIELD, where, "the contract has no such field");
        }
    }
}
