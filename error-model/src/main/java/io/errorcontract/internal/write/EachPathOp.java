package io.errorcontract.internal.write;

import io.errorcontract.contract.BodyNode;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.FieldPaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The violations by the paths of their fields, an object for each step. */
final class EachPathOp implements WriteOp {

    private final Key key;
    private final EachSource source;
    private final Slot path;
    private final String name;
    private final boolean always;
    private final WriteOp[] value;
    private final boolean grouped;

    EachPathOp(Key key, EachSource source, BodyNode.EachPath each, WriteOp[] value, boolean grouped) {
        this.key = key;
        this.source = source;
        this.path = Slot.inBody(each.path());
        this.name = each.name();
        this.always = each.always();
        this.value = value;
        this.grouped = grouped;
    }

    /** One step of a path: what is wrong there, and the steps after it. */
    private record Node(List<Object> items, Map<String, Node> children) {
        Node() {
            this(new ArrayList<>(), new LinkedHashMap<>());
        }
    }

    @Override
    public void write(Writing to) {
        List<?> items = source.items(to);
        if (items.isEmpty() && key.optional()) {
            return;
        }
        key.write(to.out);
        Object outer = to.item;
        object(tree(items, to), to);
        to.item = outer;
    }

    private Node tree(List<?> items, Writing to) {
        Node root = new Node();
        for (Object item : items) {
            to.item = item;
            Node node = root;
            for (Object step : steps(to.value(path))) {
                node = node.children.computeIfAbsent(step.toString(), ignored -> new Node());
            }
            node.items.add(item);
        }
        return root;
    }

    /** A path that is nested deeper than any body is one name. */
    private static List<Object> steps(@Nullable Object field) {
        if (!(field instanceof String text) || text.isEmpty()) {
            return List.of();
        }
        List<Object> steps = FieldPaths.steps(text);
        return steps.size() < JsonTree.MAX_DEPTH ? steps : List.of(text);
    }

    private void node(Node node, Writing to) {
        if (always || !node.children.isEmpty()) {
            object(node, to);
        } else {
            values(node.items, to);
        }
    }

    private void object(Node node, Writing to) {
        to.out.raw('{');
        if (!node.items.isEmpty()) {
            to.out.name(name);
            values(node.items, to);
        }
        for (Map.Entry<String, Node> child : node.children.entrySet()) {
            to.out.name(child.getKey());
            node(child.getValue(), to);
        }
        to.out.raw('}');
    }

    private void values(List<Object> items, Writing to) {
        if (!grouped) {
            to.item = items.get(0);
            WriteOp.writeAll(value, to);
            return;
        }
        to.out.raw('[');
        for (Object item : items) {
            to.item = item;
            to.out.separate();
            WriteOp.writeAll(value, to);
        }
        to.out.raw(']');
    }

    @Override
    public boolean hasValue(Writing from) {
        return !source.items(from).isEmpty();
    }
}
