package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What a variable can hold. Immutable; compared by content, though a test of a variable is applied to all copies of one
 * and the same object.
 */
final class Val implements Value {

    /** Nothing: null, or a value that no path reaches yet. */
    static final Val NONE = new Val(1, Set.of(), Set.of(), Map.of(), true, null);

    static final Val INT = NONE;
    static final Val WIDE = new Val(2, Set.of(), Set.of(), Map.of(), true, null);

    private static final int MOST = 32;
    private static final Thing MANY = new Any("java/lang/Object", "", "many", false);

    private final int size;
    private final Set<Thing> things;
    private final Set<Thing> items;
    private final Map<Exc, Trace> errors;
    private final boolean sure;
    private final @Nullable Clue clue;
    private final int hash;

    private Val(
            int size, Set<Thing> things, Set<Thing> items, Map<Exc, Trace> errors, boolean sure, @Nullable Clue clue) {
        this.size = size;
        this.things = things;
        this.items = items;
        this.errors = errors;
        this.sure = sure;
        this.clue = clue;
        this.hash =
                things.hashCode() * 31 + items.hashCode() * 17 + errors.keySet().hashCode();
    }

    static Val of(Thing thing) {
        return new Val(1, Set.of(thing), Set.of(), Map.of(), true, null);
    }

    static Val of(Set<? extends Thing> things) {
        return new Val(1, copy(things), Set.of(), Map.of(), true, null);
    }

    static Val of(Set<Thing> things, Set<Thing> items, Map<Exc, Trace> errors) {
        return new Val(1, copy(things), copy(items), errors.isEmpty() ? Map.of() : errors, true, null);
    }

    /** Of too many things only exceptions and the like are kept; more of the others do not change the value then. */
    private static Set<Thing> copy(Set<? extends Thing> things) {
        Set<Thing> copy = new LinkedHashSet<>(things);
        if (copy.size() > MOST || copy.contains(MANY)) {
            copy.removeIf(thing -> thing instanceof Thing.Text
                    || thing instanceof Thing.Obj
                    || thing instanceof Thing.Lambda
                    || thing instanceof Any);
            copy.add(MANY);
        }
        return Collections.unmodifiableSet(copy);
    }

    @Override
    public int getSize() {
        return size;
    }

    /** What it can be itself. */
    Set<Thing> things() {
        return things;
    }

    /** What comes out of it, if it is a container, future or publisher. */
    Set<Thing> items() {
        return items;
    }

    /** What it fails with when somebody waits for it. */
    Map<Exc, Trace> errors() {
        return errors;
    }

    /** Whether only one call can have made it. */
    boolean sure() {
        return sure;
    }

    @Nullable
    Clue clue() {
        return clue;
    }

    boolean isEmpty() {
        return things.isEmpty() && items.isEmpty() && errors.isEmpty();
    }

    Val withClue(@Nullable Clue added) {
        return new Val(size, things, items, errors, sure, added);
    }

    Val withThings(Set<? extends Thing> other) {
        return new Val(size, copy(other), items, errors, sure, null);
    }

    Val withErrors(Map<Exc, Trace> other) {
        return new Val(size, things, items, other.isEmpty() ? Map.of() : other, sure, null);
    }

    Val keep(Predicate<Thing> test) {
        Set<Thing> kept = new LinkedHashSet<>();
        things.stream().filter(test).forEach(kept::add);
        return kept.size() == things.size() ? this : withThings(kept);
    }

    Val weak() {
        return sure ? new Val(size, things, items, Trace.weak(errors), false, clue) : this;
    }

    Val from(String place) {
        return errors.isEmpty() ? this : withErrors(Trace.from(place, errors));
    }

    Val or(Val other) {
        if (other.isEmpty() || equals(other)) {
            return sure && !other.sure && !other.isEmpty() ? weak() : this;
        }
        if (isEmpty()) {
            return other;
        }
        Map<Exc, Trace> failures = errors;
        if (!other.errors.isEmpty()) {
            failures = new LinkedHashMap<>(errors);
            Trace.join(failures, other.errors);
        }
        return new Val(
                size, union(things, other.things), union(items, other.items), failures, sure && other.sure, null);
    }

    static Set<Thing> union(Set<Thing> first, Set<Thing> second) {
        if (first.containsAll(second)) {
            return first;
        }
        Set<Thing> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return copy(all);
    }

    List<Exc> exceptions() {
        return things.stream()
                .filter(Exc.class::isInstance)
                .map(Exc.class::cast)
                .toList();
    }

    static Val any(String type) {
        return of(Any.of(type));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (object == this) {
            return true;
        }
        return object instanceof Val other
                && hash == other.hash
                && size == other.size
                && sure == other.sure
                && things.equals(other.things)
                && items.equals(other.items)
                && errors.keySet().equals(other.errors.keySet())
                && Objects.equals(clue, other.clue);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return things
                + (items.isEmpty() ? "" : " of " + items)
                + (errors.isEmpty() ? "" : " failing " + errors.keySet());
    }
}
