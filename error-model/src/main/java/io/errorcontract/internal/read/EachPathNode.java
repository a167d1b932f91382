package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.FieldPaths;
import io.errorcontract.model.ContractViolation.Kind;

/**
 * The violations by the paths of their fields, an object for each step. Arrays, whose elements are steps by their
 * index, are read besides: some servers send both.
 */
final class EachPathNode extends PlacedNode {

    private final Slot source;
    private final String name;
    private final boolean always;
    private final ReadNode value;
    private final boolean grouped;
    private final boolean nullable;

    EachPathNode(
            String pointer, Slot source, BodyNode.EachPath each, ReadNode value, boolean grouped, boolean nullable) {
        super(pointer);
        this.source = source;
        this.name = each.name();
        this.always = each.always();
        this.value = value;
        this.grouped = grouped;
        this.nullable = nullable;
    }

    /** What is the same for a whole tree: where its violations go, and the path of what is being read. */
    private record Walk(JsonReader in, Items items, StringBuilder path, Reading out) {}

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (beginsObject(in, token, nullable, out)) {
            Place here = here(out);
            Walk walk = new Walk(in, Items.begin(source, here, out), new StringBuilder(), out);
            object(walk, here, 1);
            walk.items.end();
        }
    }

    private void object(Walk walk, Place place, int depth) {
        String field = walk.in.nextName();
        while (field != null) {
            int token = walk.in.next();
            if (token == JsonReader.END) {
                return;
            }
            Place child = place.child(field);
            if (field.equals(name)) {
                values(walk, token, child);
            } else {
                step(walk, FieldPaths.step(field), token, child, depth);
            }
            field = walk.in.nextName();
        }
    }

    private void step(Walk walk, Object step, int token, Place place, int depth) {
        int length = walk.path.length();
        FieldPaths.append(walk.path, step);
        if (JsonReader.isContainer(token)) {
            container(walk, token, place, depth);
        } else if (token != JsonReader.NULL) {
            leaf(walk, token, place);
        }
        walk.path.setLength(length);
    }

    private void container(Walk walk, int token, Place place, int depth) {
        if (depth == JsonTree.MAX_DEPTH) {
            walk.in.skip();
            walk.out.tooDeep();
        } else if (token == JsonReader.START_OBJECT) {
            object(walk, place, depth + 1);
        } else {
            array(walk, place, depth + 1);
        }
    }

    private void array(Walk walk, Place place, int depth) {
        int index = 0;
        int token = walk.in.next();
        while (token != JsonReader.END_ARRAY && token != JsonReader.END) {
            Place child = place.child(index);
            if (JsonReader.isContainer(token)) {
                step(walk, index, token, child, depth);
            } else if (token != JsonReader.NULL) {
                leaf(walk, token, child);
            }
            index++;
            token = walk.in.next();
        }
    }

    /** What stands in place of an object. */
    private void leaf(Walk walk, int token, Place place) {
        if (!always) {
            item(walk, token, place);
            return;
        }
        Object found = JsonTree.read(walk.in, token, walk.out);
        walk.out.unknown++;
        walk.out.findings().keep(place, found);
        walk.out.findings().add(Kind.UNDECLARED_FIELD, place, "the contract has values under " + name + " alone");
    }

    private void values(Walk walk, int token, Place place) {
        if (!grouped || token != JsonReader.START_ARRAY) {
            if (token != JsonReader.NULL) {
                item(walk, token, place);
            }
            return;
        }
        int index = 0;
        int element = walk.in.next();
        while (element != JsonReader.END_ARRAY && element != JsonReader.END) {
            item(walk, element, place.child(index));
            index++;
            element = walk.in.next();
        }
    }

    private void item(Walk walk, int token, Place place) {
        Item item = walk.items.next(place);
        String field = walk.out.field(walk.path);
        if (field != null) {
            item.text(BindingSource.FIELD, field);
        }
        value.read(walk.in, token, walk.out);
        walk.items.take(item);
    }
}
