package io.errorcontract.internal.write;

import java.util.List;

/** An array with an element for each violation, or for each element of a list parameter. */
final class EachElementOp implements WriteOp {

    private final Key key;
    private final EachSource source;
    private final WriteOp[] element;

    EachElementOp(Key key, EachSource source, WriteOp[] element) {
        this.key = key;
        this.source = source;
        this.element = element;
    }

    @Override
    public void write(Writing to) {
        List<?> items = source.items(to);
        if (items.isEmpty() && key.optional()) {
            return;
        }
        key.write(to.out);
        to.out.raw('[');
        Object outer = to.item;
        for (Object item : items) {
            to.item = item;
            to.out.separate();
            WriteOp.writeAll(element, to);
        }
        to.item = outer;
        to.out.raw(']');
    }

    @Override
    public boolean hasValue(Writing from) {
        return !source.items(from).isEmpty();
    }
}
