package io.errorcontract.internal.write;

import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with a field for each violation, or for each element of a list parameter. */
final class EachFieldOp implements WriteOp {

    private final Key key;
    private final EachSource source;
    private final Slot name;
    private final WriteOp[] value;
    /** Whether a field holds the array of all values of its name; else it holds the first. */
    private final boolean grouped;

    EachFieldOp(Key key, EachSource source, Slot name, WriteOp[] value, boolean grouped) {
        this.key = key;
        this.source = source;
        this.name = name;
        this.value = value;
        this.grouped = grouped;
    }

    @Override
    public void write(Writing to) {
        List<?> items = source.items(to);
        if (items.isEmpty() && key.optional()) {
            return;
        }
        key.write(to.out);
        to.out.raw('{');
        Object outer = to.item;
        for (Map.Entry<String, List<Object>> group : groups(items, to).entrySet()) {
            to.out.name(group.getKey());
            values(group.getValue(), to);
        }
        to.item = outer;
        to.out.raw('}');
    }

    private Map<String, List<Object>> groups(List<?> items, Writing to) {
        Map<String, List<Object>> groups = new LinkedHashMap<>();
        for (Object item : items) {
            to.item = item;
            groups.computeIfAbsent(nameOf(to), ignored -> new ArrayList<>()).add(item);
        }
        return groups;
    }

    private String nameOf(Writing to) {
        @Nullable Object found = to.value(name);
        Object formatted = found == null ? null : name.write(found, to.clock());
        return formatted == null ? "" : Numbers.text(formatted);
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
