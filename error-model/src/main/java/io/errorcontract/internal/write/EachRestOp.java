package io.errorcontract.internal.write;

/** The elements of an array after its fixed ones, one for each violation or element of a list parameter. */
final class EachRestOp implements WriteOp {

    private final EachSource source;
    private final WriteOp[] element;

    EachRestOp(EachSource source, WriteOp[] element) {
        this.source = source;
        this.element = element;
    }

    @Override
    public void write(Writing to) {
        Object outer = to.item;
        for (Object item : source.items(to)) {
            to.item = item;
            to.out.separate();
            WriteOp.writeAll(element, to);
        }
        to.item = outer;
    }

    @Override
    public boolean hasValue(Writing from) {
        return !source.items(from).isEmpty();
    }
}
