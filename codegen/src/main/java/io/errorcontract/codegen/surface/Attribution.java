package io.errorcontract.codegen.surface;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Change.Side;
import io.errorcontract.catalog.change.rule.ChangeRuleInfo;
import io.errorcontract.catalog.change.rule.GeneratedChanges;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.codegen.surface.SurfaceDifference.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells each difference of generated code by its cause: the change of the catalog at the element that the code comes
 * from. What no change of an element explains, such as a class that others came to share, becomes a change of its own.
 */
final class Attribution {
    /** Changes of values that programs read at run time, which can explain no class. */
    private static final Set<String> OF_VALUES = Set.of(
            "text-changed",
            "translation-changed",
            "message-changed",
            "match-changed",
            "documentation-moved",
            "status-changed",
            "retryable-changed",
            "retry-after-changed",
            "retry-policy-changed",
            "property-changed",
            "parameter-unit-changed",
            "parameter-range-changed",
            "parameter-binding-changed",
            "log-level-changed",
            "stack-trace-changed");

    private final CatalogVersion old;
    private final CatalogVersion now;
    private final List<Change> changes;
    private final Map<String, List<SurfaceDifference>> unexplained = new LinkedHashMap<>();

    private Attribution(CatalogVersion old, CatalogVersion now, List<Change> changes) {
        this.old = old;
        this.now = now;
        this.changes = new ArrayList<>(changes);
    }

    static List<Change> of(
            CatalogVersion old, CatalogVersion now, List<Change> changes, List<SurfaceDifference> differences) {
        Attribution attribution = new Attribution(old, now, changes);
        differences.forEach(attribution::explain);
        attribution.unexplained.values().forEach(attribution::addOwn);
        return attribution.changes;
    }

    private void explain(SurfaceDifference difference) {
        int renaming = renaming(difference);
        List<Integer> causes = renaming >= 0 ? List.of(renaming) : causes(difference);
        if (causes.isEmpty()) {
            causes = changesOf("java-prefix-changed", "sealed-exceptions-changed");
        }
        if (causes.isEmpty()) {
            String top = topLevel(difference.of().name(), difference.of().shownName());
            unexplained.computeIfAbsent(top, name -> new ArrayList<>()).add(difference);
        }
        for (int cause : causes) {
            changes.set(cause, changes.get(cause).causing(difference.text(), difference.impact()));
        }
    }

    /** The change that gives all classes other names, if there is one and this is a class that it can concern. */
    private int renaming(SurfaceDifference difference) {
        if (difference.presence() == Presence.BOTH) {
            return -1;
        }
        List<SourcePath> origins = difference.of().origins();
        boolean prefixed = origins.contains(SourcePath.of("java")) || origins.contains(SourcePath.of("bodies"));
        for (int i : changesOf("java-package-changed", "java-prefix-changed")) {
            if (prefixed || changes.get(i).rule().equals("java-package-changed")) {
                return i;
            }
        }
        return -1;
    }

    private List<Integer> changesOf(String... rules) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (List.of(rules).contains(changes.get(i).rule())) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Integer> causes(SurfaceDifference difference) {
        List<Integer> named = new ArrayList<>();
        List<Integer> around = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (OF_VALUES.contains(change.rule())) {
                continue;
            }
            if (mayConcern(change, difference) && isNamed(change, difference.names())) {
                named.add(i);
            }
            if (isAt(change, difference) && change.element().segments().size() <= 3) {
                around.add(i);
            }
        }
        return named.isEmpty() ? around.subList(0, Math.min(1, around.size())) : named;
    }

    /** Whether the change is at an element of the class, or at one that all classes of the kind are made of. */
    private static boolean mayConcern(Change change, SurfaceDifference difference) {
        List<String> path = change.element().segments();
        for (SourcePath origin : difference.of().origins()) {
            boolean shared = switch (origin.segments().get(0)) {
                case "bodies" ->
                    path.get(0).equals("bodies")
                            || (path.size() > 3 && List.of("params", "fields").contains(path.get(2)));
                case "java" -> path.size() == 2;
                default -> path.get(0).equals("families");
            };
            if (shared || isAt(change, difference)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Change change, SurfaceDifference difference) {
        for (SourcePath origin : difference.of().origins()) {
            List<String> of = origin.segments();
            List<String> path = change.element().segments();
            boolean inside =
                    path.size() >= of.size() && path.subList(0, of.size()).equals(of);
            boolean renamed = path.size() == of.size()
                    && path.get(0).equals(of.get(0))
                    && of.get(of.size() - 1).equals(change.was());
            if (inside || renamed) {
                return !of.equals(List.of("java"));
            }
        }
        return false;
    }

    private static boolean isNamed(Change change, List<String> names) {
        List<String> known = Stream.concat(
                        change.element().segments().stream().skip(1), Stream.of(change.was(), change.is()))
                .filter(Objects::nonNull)
                .map(Attribution::folded)
                .toList();
        return names.stream().map(Attribution::folded).anyMatch(known::contains);
    }

    /** Names of the catalog and of Java differ in case and in what stands between words. */
    private static String folded(@Nullable String name) {
        return String.valueOf(name).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static String topLevel(String name, String shown) {
        int nested = shown.indexOf('.');
        return nested < 0 ? name : name.substring(0, name.length() - shown.length() + nested);
    }

    private void addOwn(List<SurfaceDifference> differences) {
        SurfaceDifference first = differences.get(0);
        ChangeRuleInfo rule = switch (first.presence()) {
            case ADDED -> GeneratedChanges.JAVA_CLASS_ADDED;
            case REMOVED -> GeneratedChanges.JAVA_CLASS_REMOVED;
            case BOTH -> GeneratedChanges.JAVA_CLASS_CHANGED;
        };
        String shown = first.of().shownName();
        String name = shown.contains(".") ? shown.substring(0, shown.indexOf('.')) : shown;
        Side side = first.presence() == Presence.REMOVED ? Side.OLD : Side.NEW;
        SourcePath origin = first.of().origins().get(0);
        Change change =
                GeneratedChanges.change(rule, SourcePath.of("java", name), side == Side.NEW ? now : old, side, origin);
        for (SurfaceDifference difference : differences) {
            change = change.causing(difference.text(), difference.impact());
        }
        changes.add(change);
    }
}
