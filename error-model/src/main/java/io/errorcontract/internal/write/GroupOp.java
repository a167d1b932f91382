package io.errorcontract.internal.write;

/** An object or array that is left out when there is no value for anything in it. */
final class GroupOp implements WriteOp {

    private final Key key;
    private final WriteOp[] steps;

    GroupOp(Key key, WriteOp[] steps) {
        this.key = key;
        this.steps = steps;
    }

    @Override
    public void write(Writing to) {
        if (WriteOp.anyHasValue(steps, to)) {
            key.write(to.out);
            WriteOp.writeAll(steps, to);
        }
    }

    @Override
    public boolean hasValue(Writing from) {
        return WriteOp.anyHasValue(steps, from);
    }
}
