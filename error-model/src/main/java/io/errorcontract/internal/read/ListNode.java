package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.json.RecordedJson;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.FieldPaths;
import io.errorcontract.model.ContractViolation.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array of fixed elements, each found by its constants, or by its place among those without. Elements may be left
 * out, so they tell nothing of what the array itself is in.
 */
final class ListNode extends PlacedNode {

    private final List<ReadNode> elements;
    private final boolean byConstants;
    /** Whether the last element is the path of a violation's field, with as many elements as it has steps. */
    private final boolean fieldPath;

    private final boolean nullable;

    /** What the elements after the fixed ones go through; there are none without. */
    private @Nullable Slot restSource;

    private @Nullable ReadNode rest;

    ListNode(String pointer, List<ReadNode> elements, boolean fieldPath, boolean nullable) {
        super(pointer);
        this.elements = List.copyOf(elements);
        this.fieldPath = fieldPath;
        this.nullable = nullable;
        this.byConstants = anyConstant(elements);
    }

    /** Adds what the elements after the fixed ones are; before the first body is read. */
    ListNode withRest(Slot source, ReadNode element) {
        this.restSource = source;
        this.rest = element;
        return this;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (beginsArray(in, token, nullable, out)) {
            elements(in, out);
        }
    }

    private void elements(JsonReader in, Reading out) {
        boolean[] used = new boolean[elements.size()];
        Place outer = out.anchor;
        Place here = here(out);
        Items items = restSource == null ? null : Items.begin(restSource, here, out);
        StringBuilder path = new StringBuilder();
        int index = 0;
        int token = in.next();
        while (token != JsonReader.END_ARRAY && token != JsonReader.END) {
            out.anchor = here.child(index);
            boolean inPath = fieldPath && index >= elements.size() - 1;
            if (!inPath || !step(in, token, path)) {
                element(in, token, used, items, out);
            }
            index++;
            token = in.next();
        }
        out.anchor = outer;
        if (path.length() > 0 && out.item != null) {
            out.item.text(BindingSource.FIELD, path.toString());
        }
        if (!in.broken()) {
            missing(used, out);
        }
    }

    private static boolean step(JsonReader in, int token, StringBuilder path) {
        Object step = token == JsonReader.STRING ? in.text() : token == JsonReader.INTEGER ? in.number() : null;
        if (step == null) {
            return false;
        }
        FieldPaths.append(path, step);
        return true;
    }

    private void element(JsonReader in, int token, boolean[] used, @Nullable Items items, Reading out) {
        if (!byConstants) {
            read(byPlace(used), in, token, items, out);
            return;
        }
        RecordedJson recorded = RecordedJson.record(in, token);
        JsonReader replay = recorded.replay();
        ReadNode node = byConstants(recorded, used, out);
        read(node == null ? byPlace(used) : node, replay, replay.next(), items, out);
    }

    private @Nullable ReadNode byConstants(RecordedJson recorded, boolean[] used, Reading out) {
        for (int i = 0; i < used.length; i++) {
            ReadNode node = elements.get(i);
            if (!used[i] && node.hasConstant() && fits(node, recorded, out)) {
                used[i] = true;
                return node;
            }
        }
        return null;
    }

    private static boolean fits(ReadNode node, RecordedJson recorded, Reading out) {
        Reading probe = new Reading(out.clock);
        probe.item = new Item();
        JsonReader replay = recorded.replay();
        node.read(replay, replay.next(), probe);
        return probe.wrongConstants == 0 && probe.constants > 0;
    }

    private @Nullable ReadNode byPlace(boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && !elements.get(i).hasConstant()) {
                used[i] = true;
                return elements.get(i);
            }
        }
        return null;
    }

    private void read(@Nullable ReadNode node, JsonReader in, int token, @Nullable Items items, Reading out) {
        if (node != null) {
            node.read(in, token, out);
            return;
        }
        if (items != null && rest != null) {
            Item item = items.next(out.anchor);
            rest.read(in, token, out);
            items.take(item);
            items.end();
            return;
        }
        Object value = JsonTree.read(in, token, out);
        out.unknown++;
        out.findings().keep(out.anchor, value);
        out.findings().add(Kind.UNDECLARED_FIELD, out.anchor, "the contract has no such element");
    }

    private void missing(boolean[] used, Reading out) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && elements.get(i).essential()) {
                out.missing++;
                out.findings().add(Kind.MISSING_FIELD, here(out).child(i), "the contract always has it");
            }
        }
    }

    @Override
    public boolean essential() {
        for (ReadNode element : elements) {
            if (element.essential()) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyConstant(List<ReadNode> elements) {
        for (ReadNode element : elements) {
            if (element.hasConstant()) {
                return true;
            }
        }
        return false;
    }
}
