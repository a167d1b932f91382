package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.model.ContractViolation.Kind;
import java.util.HashSet;
import java.util.Set;

/** An object with a field for each violation, or for each element of a list parameter. */
final class EachFieldNode extends PlacedNode {

    private final Slot source;
    private final Slot key;
    private final ReadNode value;
    /** Whether a field holds an array, since one key can come more than once. */
    private final boolean grouped;

    private final boolean nullable;

    EachFieldNode(String pointer, Slot source, Slot key, ReadNode value, boolean grouped, boolean nullable) {
        super(pointer);
        this.source = source;
        this.key = key;
        this.value = value;
        this.grouped = grouped;
        this.nullable = nullable;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (beginsObject(in, token, nullable, out)) {
            fields(in, out);
        }
    }

    private void fields(JsonReader in, Reading out) {
        Place here = here(out);
        Items items = Items.begin(source, here, out);
        Set<String> names = new HashSet<>();
        String name = in.nextName();
        while (name != null) {
            int token = in.next();
            if (token == JsonReader.END) {
                break;
            }
            if (!names.add(name)) {
                out.findings().add(Kind.DUPLICATE_FIELD, here.child(name), "stands twice; each counts");
            }
            Place anchor = here.child(name);
            if (grouped && token == JsonReader.START_ARRAY) {
                group(name, anchor, in, items, out);
            } else {
                item(name, anchor, in, token, items, out);
            }
            name = in.nextName();
        }
        items.end();
    }

    private void group(String name, Place anchor, JsonReader in, Items items, Reading out) {
        int index = 0;
        int token = in.next();
        while (token != JsonReader.END_ARRAY && token != JsonReader.END) {
            item(name, anchor.child(index), in, token, items, out);
            index++;
            token = in.next();
        }
    }

    private void item(String name, Place anchor, JsonReader in, int token, Items items, Reading out) {
        Item item = items.next(anchor);
        Binder.bind(key, name, anchor, out);
        value.read(in, token, out);
        items.take(item);
    }
}
