package io.errorcontract.internal.read;

import io.errorcontract.contract.BodyNode;
import io.errorcontract.internal.json.JsonEngine;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.model.ContractViolation.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object. Fields without a place of their own go to its spread, else to the extras. */
final class ObjectNode extends PlacedNode {

    private static final boolean[] NONE = {};
    /** In place of the index of a field: there is no further one. */
    private static final int END = -1;
    /** In place of the index of a field: it has no place of its own. */
    private static final int OTHER = -2;

    private final String[] names;
    /** The names in the form in which the parser looks for them; none where there is no parser. */
    private final Object[] prepared;

    private final boolean[] optional;
    private final ReadNode[] nodes;
    /** The bits of the fields that are always there, of the first 64. */
    private final long required;

    private final Rest rest;
    private final boolean nullable;

    /**
     * Makes an object.
     *
     * @param pointer where it is, from the list element that it is in
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
        long bits = 0;
        for (int i = 0; i < count; i++) {
            // The parsers' names are interned as well, so that most comparisons are of addresses.
            names[i] = fields.get(i).name().intern();
            optional[i] = fields.get(i).optional();
            bits |= optional[i] ? 0 : 1L << i;
        }
        this.required = bits;
        this.prepared = prepared(names);
        this.rest = rest;
        this.nullable = nullable;
    }

    private static Object[] prepared(String[] names) {
        JsonEngine engine = JsonEngine.available();
        Object[] prepared = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            prepared[i] = engine == null ? names[i] : engine.prepare(names[i]);
        }
        return prepared;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (beginsObject(in, token, nullable, out)) {
            fields(in, out);
        }
    }

    private void fields(JsonReader in, Reading out) {
        // Of the fields that were seen; more than 64 are possible, but nobody's layout has them.
        long seen = 0;
        boolean[] wide = names.length > Long.SIZE ? new boolean[names.length] : NONE;
        int i = next(in, 0);
        while (i != END) {
            if (i == OTHER) {
                rest(in, out);
                i = next(in, 0);
            } else {
                field(i, isSeen(i, seen, wide), in, out);
                seen |= 1L << i;
                if (wide.length > 0) {
                    wide[i] = true;
                }
                i = next(in, i + 1);
            }
        }
        if (((seen & required) != required || wide.length > 0) && !in.broken()) {
            missing(seen, wide, out);
        }
    }

    private static boolean isSeen(int i, long seen, boolean[] wide) {
        return wide.length > 0 ? wide[i] : (seen & (1L << i)) != 0;
    }

    /** Fields mostly come in the layout's order, so the one after the last is tried first. */
    private int next(JsonReader in, int expected) {
        if (expected < prepared.length && in.nextName(prepared[expected])) {
            return expected;
        }
        String name = expected < prepared.length ? currentName(in) : in.nextName();
        if (name == null) {
            return END;
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return OTHER;
    }

    private static @Nullable String currentName(JsonReader in) {
        return in.token() == JsonReader.NAME ? in.name() : null;
    }

    private void field(int i, boolean again, JsonReader in, Reading out) {
        if (!again) {
            nodes[i].readNext(in, out);
            return;
        }
        out.duplicate(here(out), names[i]);
        boolean outer = out.again;
        out.again = true;
        nodes[i].readNext(in, out);
        out.again = outer;
    }

    private void rest(JsonReader in, Reading out) {
        String name = in.name();
        Object value = JsonTree.read(in, in.next(), out);
        if (name != null && (value != null || !in.broken())) {
            rest.take(name, value, here(out), out);
        }
    }

    private void missing(long seen, boolean[] wide, Reading out) {
        for (int i = 0; i < names.length; i++) {
            if (!optional[i] && !isSeen(i, seen, wide)) {
                out.missing++;
                out.findings().add(Kind.MISSING_FIELD, nodes[i].here(out), "the contract always has it");
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
