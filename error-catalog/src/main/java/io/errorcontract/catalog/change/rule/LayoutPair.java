package io.errorcontract.catalog.change.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A body layout in both catalogs: of one name, or the one that errors have that name none. */
final class LayoutPair {
    private final WireLayout old;
    private final WireLayout now;
    private final List<Move> common = new ArrayList<>();
    private final List<Move> changed = new ArrayList<>();
    private final List<Move> moved = new ArrayList<>();
    private final Map<String, WireField> removed = new LinkedHashMap<>();
    private final List<WireField> added = new ArrayList<>();

    /** A field in both layouts, not necessarily in the same place. */
    record Move(WireField old, WireField now) {}

    private LayoutPair(WireLayout old, WireLayout now) {
        this.old = old;
        this.now = now;
        compareCommon();
        compareOthers();
    }

    static List<LayoutPair> of(RuleComparison c) {
        List<LayoutPair> pairs = new ArrayList<>();
        for (WireLayout now : c.now().layouts().all().values()) {
            WireLayout old = c.old().layouts().all().get(now.name());
            if (old != null) {
                pairs.add(new LayoutPair(old, now));
            }
        }
        WireLayout old = c.old().layouts().standard();
        WireLayout now = c.now().layouts().standard();
        if (!old.name().equals(now.name())) {
            pairs.add(new LayoutPair(old, now));
        }
        return pairs;
    }

    /** Whether a layout is the one that errors have that name none, in one of the catalogs. */
    static boolean isStandard(RuleComparison c, String name) {
        return c.old().layouts().standard().name().equals(name)
                || c.now().layouts().standard().name().equals(name);
    }

    WireLayout old() {
        return old;
    }

    WireLayout now() {
        return now;
    }

    /** Fields, objects and lists in the same place of both layouts. */
    List<Move> common() {
        return common;
    }

    /** Places that hold something else. */
    List<Move> changed() {
        return changed;
    }

    /** Values that stand in another place. */
    List<Move> moved() {
        return moved;
    }

    /** Fields that only the new layout has. */
    List<WireField> added() {
        return added;
    }

    /** Fields that only the old layout has. */
    List<WireField> removed() {
        return List.copyOf(removed.values());
    }

    private void compareCommon() {
        Map<String, WireField> before = everything(old);
        everything(now).forEach((path, field) -> {
            WireField was = before.get(path);
            if (was != null) {
                common.add(new Move(was, field));
                if (!was.content().equals(field.content())) {
                    changed.add(new Move(was, field));
                }
            }
        });
    }

    private void compareOthers() {
        old.fields().forEach((path, field) -> {
            if (!now.fields().containsKey(path) && !isInsideChanged(path)) {
                removed.put(path, field);
            }
        });
        now.fields().forEach((path, field) -> {
            if (!old.fields().containsKey(path) && !isInsideChanged(path)) {
                match(field);
            }
        });
    }

    private void match(WireField field) {
        for (WireField candidate : removed.values()) {
            if (field.binding() != null && candidate.holds(field.binding())) {
                removed.remove(candidate.path());
                moved.add(new Move(candidate, field));
                return;
            }
        }
        added.add(field);
    }

    /** What is inside of something else than before is not told apart from it. */
    private boolean isInsideChanged(String path) {
        return changed.stream()
                .map(change -> change.now().path())
                .anyMatch(outer -> path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "["));
    }

    private static Map<String, WireField> everything(WireLayout layout) {
        Map<String, WireField> all = new LinkedHashMap<>(layout.containers());
        all.putAll(layout.fields());
        return all;
    }

    /** Returns the layout as messages name it. */
    @Override
    public String toString() {
        return "the body '" + now.name() + "'";
    }
}
