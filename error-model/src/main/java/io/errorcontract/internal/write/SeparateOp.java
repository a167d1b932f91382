package io.errorcontract.internal.write;

/** A comma before a field of which nobody knows beforehand whether it is its object's first. */
final class SeparateOp implements WriteOp {

    @Override
    public void write(Writing to) {
        to.out.separate();
    }

    @Override
    public boolean hasValue(Writing from) {
        return false;
    }
}
