package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.internal.codec.Pointers;
import io.errorcontract.model.internal.json.JsonReader;
import io.errorcontract.model.internal.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object. Fields without a place of their own go to its spread, else to the extras. */
final class ObjectNode extends ReadNode {

    /** What takes the fields that have no place of their own. */
    enum Rest {
        /** Nothing: the contract does not name them. */
        UNDECLARED,
        /** They are parameters of the error. */
        PARAMETERS,
        /** They are the entries of a parameter that is a map. */
        MAP
    }

    private final String[] names;
    private final boolean[] optional;
    private final ReadNode[] nodes;
    private final Rest rest;
    private final String mapName;
    private final boolean nullable;

    ObjectNode(String pointer, List<FieldNode> fields, Rest rest, String mapName, boolean nullable) {
        super(pointer);
        int count = fields.size();
        this.names = new String[count];
        this.optional = new boolean[count];
        this.nodes = new ReadNode[count];
        for (int i = 0; i < count; i++) {
            names[i] = fields.get(i).name();
            optional[i] = fields.get(i).optional();
            nodes[i] = fields.get(i).node();
        }
        this.rest = rest;
        this.mapName = mapName;
        this.nullable = nullable;
    }

    /** A field with a place of its own. */
    record FieldNode(String name, boolean optional, ReadNode node) {}

    @Override
    void read(JsonReader in, int token, Reading out) {
        if (token == JsonReader.START_OBJECT) {
            fields(in, out);
        } else if (token != JsonReader.NULL || !nullable) {
            mismatch(in, token, "an object", out);
        }
    }

    private void fields(JsonReader in, Reading out) {
        boolean[] seen = new boolean[names.length];
        Map<String, @Nullable Object> map = rest == Rest.MAP ? startMap(out) : null;
        int expected = 0;
        String name = in.nextName();
        while (name != null) {
            int i = indexOf(name, expected);
            int token = in.next();
            if (token == JsonReader.END) {
                return;
            }
            if (i < 0) {
                rest(name, in, token, map, out);
            } else {
                field(i, seen[i], in, token, out);
                seen[i] = true;
                expected = i + 1;
            }
            name = in.nextName();
        }
        if (!in.broken()) {
            missing(seen, out);
        }
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
        duplicate(names[i], out);
        boolean outer = out.again;
        out.again = true;
        nodes[i].read(in, token, out);
        out.again = outer;
    }

    private void duplicate(String name, Reading out) {
        String where = Pointers.child(out.pointer(pointer), name);
        out.findings.add(Kind.DUPLICATE_FIELD, where, "stands twice; the last one counts");
    }

    private Map<String, @Nullable Object> startMap(Reading out) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (out.params.indexOf(mapName) < 0) {
            out.params.add(mapName, map, out.pointer(pointer), LayoutCompiler.PLAIN);
        }
        return map;
    }

    private void rest(String name, JsonReader in, int token, @Nullable Map<String, @Nullable Object> map, Reading out) {
        Object value = JsonTree.read(in, token, out);
        if (value == null && in.broken()) {
            return;
        }
        if (rest == Rest.PARAMETERS) {
            param(name, value, out);
        } else if (map != null) {
            out.bound++;
            if (map.put(name, value) != null) {
                duplicate(name, out);
            }
        } else {
            undeclared(name, value, out);
        }
    }

    private void param(String name, @Nullable Object value, Reading out) {
        out.bound++;
        int known = out.params.indexOf(name);
        if (known < 0) {
            out.params.add(name, value, out.pointer(pointer), null);
        } else {
            duplicate(name, out);
            out.params.set(known, value, out.pointer(pointer), null);
        }
    }

    private void undeclared(String name, @Nullable Object value, Reading out) {
        String where = Pointers.child(out.pointer(pointer), name);
        out.unknown++;
        if (out.findings.keep(where, value)) {
            out.findings.add(Kind.DUPLICATE_FIELD, where, "stands twice; the last one counts");
        } else {
            out.findings.add(Kind.UNDECLARED_FIELD, where, "the contract has no such field");
        }
    }

    private void missing(boolean[] seen, Reading out) {
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && !optional[i]) {
                out.missing++;
                out.findings.add(Kind.MISSING_FIELD, out.pointer(nodes[i].pointer), "the contract always has it");
            }
        }
    }

    @Override
    boolean essential() {
        for (ReadNode node : nodes) {
            if (node.essential()) {
                return true;
            }
        }
        return false;
    }

    /** A constant that may be left out tells nothing. */
    @Override
    boolean hasConstant() {
        for (int i = 0; i < nodes.length; i++) {
            if (!optional[i] && nodes[i].hasConstant()) {
                return true;
            }
        }
        return false;
    }
}
