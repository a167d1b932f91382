package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.body.BodyNode;
import io.errorcontract.model.internal.json.JsonReader;
import io.errorcontract.model.internal.json.JsonTree;
import java.util.List;

/** An object. Fields without a place of their own go to its spread, else to the extras. */
final class ObjectNode extends PlacedNode {

    private static final boolean[] NONE = {};

    private final String[] names;
    private final boolean[] optional;
    private final ReadNode[] nodes;
    private final Rest rest;
    private final boolean nullable;

    /**
     * Makes an object.
     *
     * @param pointer where it is
     * @param fields its fields
     * @param nodes the places of its fields, in the same order
     * @param rest what takes the fields that have no place of their own
     * @param nullable whether it may be null
     */
    ObjectNode(String pointer, List<BodyNode.Field> fields, List<ReadNode> nodes, Rest rest, boolean nullable) {
        super(pointer);
        int count = fields.size();
        this.names = new String[count];
        this.optional = new boolean[count];
        this.nodes = nodes.toArray(new ReadNode[0]);
        for (int i = 0; i < count; i++) {
            // The parsers' names are interned as well, so that most comparisons are of addresses.
            names[i] = fields.get(i).name().intern();
            optional[i] = fields.get(i).optional();
        }
        this.rest = rest;
        this.nullable = nullable;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (token == JsonReader.START_OBJECT) {
            fields(in, out);
        } else if (token != JsonReader.NULL || !nullable) {
            mismatch(in, token, "an object", out);
        }
    }

    private void fields(JsonReader in, Reading out) {
        // Of the fields that were seen; more than 64 are possible, but nobody's layout has them.
        long seen = 0;
        boolean[] wide = names.length > Long.SIZE ? new boolean[names.length] : NONE;
        int expected = 0;
        String name = in.nextName();
        while (name != null) {
            int i = indexOf(name, expected);
            int token = in.next();
            if (token == JsonReader.END) {
                return;
            }
            if (i < 0) {
                rest(name, in, token, out);
            } else {
                field(i, isSeen(i, seen, wide), in, token, out);
                if (wide.length > 0) {
                    wide[i] = true;
                } else {
                    seen |= 1L << i;
                }
                expected = i + 1;
            }
            name = in.nextName();
        }
        if (!in.broken()) {
            missing(seen, wide, out);
        }
    }

    private static boolean isSeen(int i, long seen, boolean[] wide) {
        return wide.length > 0 ? wide[i] : (seen & (1L << i)) != 0;
    }

    /** Fields mostly come in the layout's order, so the search begins after the last one found. */
    private int indexOf(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void field(int i, boolean again, JsonReader in, int token, Reading out) {
        if (!again) {
            nodes[i].read(in, token, out);
            return;
        }
        out.duplicate(here(out), names[i]);
        boolean outer = out.again;
        out.again = true;
        nodes[i].read(in, token, out);
        out.again = outer;
    }

    private void rest(String name, JsonReader in, int token, Reading out) {
        Object value = JsonTree.read(in, token, out);
        if (value != null || !in.broken()) {
            rest.take(name, value, here(out), out);
        }
    }

    private void missing(long seen, boolean[] wide, Reading out) {
        for (int i = 0; i < names.length; i++) {
            if (!optional[i] && !isSeen(i, seen, wide)) {
                out.missing++;
                out.findings().add(Kind.MISSING_FIELD, out.pointer(nodes[i].pointer()), "the contract always has it");
            }
        }
    }

    @Override
    public boolean essential() {
        for (ReadNode node : nodes) {
            if (node.essential()) {
                return true;
            }
        }
        return false;
    }

    /** A constant that may be left out tells nothing. */
    @Override
    public boolean hasConstant() {
        for (int i = 0; i < nodes.length; i++) {
            if (!optional[i] && nodes[i].hasConstant()) {
                return true;
            }
        }
        return false;
    }
}
