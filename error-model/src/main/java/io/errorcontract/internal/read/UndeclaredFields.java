package io.errorcontract.internal.read;

import io.errorcontract.model.ContractViolation.Kind;
import org.jspecify.annotations.Nullable;

/** The contract does not name the fields. */
final class UndeclaredFields implements Rest {

    @Override
    public void take(String name, @Nullable Object value, Place object, Reading out) {
        Place where = object.child(name);
        out.unknown++;
        if (out.findings().keep(where, value)) {
            out.duplicate(object, name);
        } else {
            out.findings().add(Kind.UNDECLARED_FIELD, where, "the contract has no such field");
        }
    }
}
