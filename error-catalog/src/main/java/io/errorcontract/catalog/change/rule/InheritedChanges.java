package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Change.Side;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what errors inherit with its cause, in one change: an error that changed its family has another status for that
 * reason, and so have all errors of a family that has another one.
 */
final class InheritedChanges {
    /** What an error takes from its family if it does not give it itself. */
    private static final Set<String> KEYS =
            Set.of("status", "title", "retryable", "retry-after", "retry-policy", "properties");

    private final CatalogPair pair;
    private final List<Change> kept = new ArrayList<>();
    private final Map<SourcePath, Integer> places = new HashMap<>();

    private InheritedChanges(CatalogPair pair) {
        this.pair = pair;
    }

    /** The same changes, with those that others explain among their effects. */
    static List<Change> fold(CatalogPair pair, List<Change> changes) {
        InheritedChanges folding = new InheritedChanges(pair);
        List<Change> inherited = new ArrayList<>();
        for (Change change : changes) {
            if (folding.isInherited(change)) {
                inherited.add(change);
            } else {
                folding.keep(change, change.element());
            }
        }
        inherited.forEach(folding::fold);
        return folding.kept;
    }

    private void keep(Change change, SourcePath cause) {
        places.putIfAbsent(cause, kept.size());
        kept.add(change);
    }

    /** Whether neither catalog writes the value at the error, so that both take it from a family. */
    private boolean isInherited(Change change) {
        List<String> path = change.element().segments();
        if (change.side() != Side.NEW
                || path.size() < 3
                || !path.get(0).equals("errors")
                || !KEYS.contains(path.get(2))) {
            return false;
        }
        return !pair.now().places().contains(change.element())
                && !pair.old().places().contains(change.element())
                && family(path.get(1)) != null;
    }

    private void fold(Change change) {
        List<String> path = change.element().segments();
        Integer moved = places.get(SourcePath.of("errors", path.get(1), "family"));
        SourcePath cause = atFamily(path);
        Integer known = moved == null ? places.get(cause) : moved;
        if (known == null) {
            keep(change, cause);
        } else {
            kept.set(known, kept.get(known).causing(sentence(change), change.impact()));
        }
    }

    /** The same key at the family that gives it, or at the error's own. */
    private SourcePath atFamily(List<String> path) {
        String[] keys = path.subList(2, path.size()).toArray(String[]::new);
        FamilyDefinition family = family(path.get(1));
        SourcePath own = extend(family == null ? "" : family.name(), keys);
        for (FamilyDefinition next = family;
                next != null;
                next = pair.now().families().parent(next)) {
            SourcePath place = extend(next.name(), keys);
            if (pair.now().places().contains(place) || pair.old().places().contains(place)) {
                return place;
            }
        }
        return own;
    }

    private static SourcePath extend(String family, String... keys) {
        SourcePath path = SourcePath.of("families", family);
        for (String key : keys) {
            path = path.then(key);
        }
        return path;
    }

    private @Nullable FamilyDefinition family(String code) {
        ErrorDefinition error = pair.now().catalog().errors().get(code);
        return error == null ? null : pair.now().families().family(error);
    }

    private static String sentence(Change change) {
        String from = change.was() == null ? "" : ", from " + change.was();
        String to = change.is() == null ? "" : (from.isEmpty() ? ", to " : " to ") + change.is();
        return change.message() + from + to;
    }
}
