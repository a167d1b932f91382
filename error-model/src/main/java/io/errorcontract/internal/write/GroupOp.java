package io.errorcontract.internal.write;

/** An object or array that is left out when there is no value for anything in it. */
final class GroupOp extends WriteOp {

    private final Key key;
    private final WriteOp[] steps;

    GroupOp(Key key, WriteOp[] steps) {
        this.key = key;
        this.steps = steps;
    }

    @Override
    void write(Writing to) {
        if (anyHasValue(steps, to)) {
            key.write(to.out);
            writeAll(steps, to);
        }
    }

    @Override
    boolean hasValue(Writing from) {
        return anyHasValue(steps, from);
    }
}
