package io.errorcontract.codegen.thrown.flow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What fields and containers hold. It only grows, and whoever has read a place is evaluated again when it does. */
final class Heap {

    /** The field of a container that stands for all that it holds. */
    static final String ITEMS = "[]";

    /** The field of a future or sink that stands for what it was made to fail with. */
    static final String ERRORS = "!";

    private final Map<Slot, Cell> cells = new HashMap<>();

    /** A field of an object; the owner is where it was made, or its class if the framework makes it. */
    record Slot(Object owner, String field) {
        @Override
        public int hashCode() {
            return owner.hashCode() * 31 + field.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Slot other && field.equals(other.field) && owner.equals(other.owner);
        }
    }

    static final class Cell {
        private Val value = Val.NONE;
        private final Set<Node> readers = new LinkedHashSet<>();

        Val value() {
            return value;
        }
    }

    Cell read(Slot slot, @Nullable Node reader) {
        Cell cell = cells.computeIfAbsent(slot, key -> new Cell());
        if (reader != null) {
            cell.readers.add(reader);
        }
        return cell;
    }

    /** Returns those who have to be evaluated again. */
    Set<Node> write(Slot slot, Val value) {
        Cell cell = cells.computeIfAbsent(slot, key -> new Cell());
        Val before = cell.value;
        Val after = before.isEmpty() ? value.withClue(null) : before.or(value);
        if (!before.isEmpty()
                && after.things().size() > Math.max(1, before.things().size())) {
            after = after.weak();
        }
        if (after.equals(before)) {
            return Set.of();
        }
        cell.value = after;
        return Set.copyOf(cell.readers);
    }

    static Slot slot(Thing thing, String field) {
        if (thing instanceof Thing.Obj made && made.site() != null) {
            return new Slot(made.site(), field);
        }
        if (thing instanceof Thing.Exc made) {
            return new Slot(made.site(), field);
        }
        return new Slot(thing.type(), field);
    }
}
