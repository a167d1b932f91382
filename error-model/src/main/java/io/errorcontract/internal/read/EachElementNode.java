package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.plan.Slot;

/** An array with an element for each violation, or for each element of a list parameter. */
final class EachElementNode extends PlacedNode {

    private final Slot source;
    private final ReadNode element;
    private final boolean nullable;

    EachElementNode(String pointer, Slot source, ReadNode element, boolean nullable) {
        super(pointer);
        this.source = source;
        this.element = element;
        this.nullable = nullable;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (beginsArray(in, token, nullable, out)) {
            elements(in, out);
        }
    }

    private void elements(JsonReader in, Reading out) {
        Place here = here(out);
        Items items = Items.begin(source, here, out);
        int index = 0;
        int token = in.next();
        while (token != JsonReader.END_ARRAY && token != JsonReader.END) {
            Item item = items.next(here.child(index));
            element.read(in, token, out);
            items.take(item);
            index++;
            token = in.next();
        }
        items.end();
    }
}
