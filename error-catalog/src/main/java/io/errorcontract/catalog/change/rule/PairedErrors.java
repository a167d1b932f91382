package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ReservedDefinition;
import io.errorcontract.catalog.diagnostic.NearestWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which errors of two catalogs are the same one. A code that is gone was renamed if it is an alias now; it was probably
 * renamed if the catalogs name its successor, or if just one new error is like it: it has its class, or its parameters
 * and either its message or a code that is a letter or two apart.
 *
 * @param pairs errors of one code, and renamed ones
 * @param merged errors whose code is an alias now of one that was there before
 * @param removed errors that are gone
 * @param added errors that are new
 */
record PairedErrors(
        List<ErrorPair> pairs, List<ErrorPair> merged, List<ErrorDefinition> removed, List<ErrorDefinition> added) {
    static PairedErrors of(CatalogDefinition old, CatalogDefinition now) {
        return new Matching(old, now).match();
    }

    /** The errors that have another code now. */
    List<ErrorPair> renamed() {
        return pairs.stream().filter(ErrorPair::isRenamed).toList();
    }

    private static final class Matching {
        private final CatalogDefinition old;
        private final CatalogDefinition now;
        private final Map<String, ErrorDefinition> added = new LinkedHashMap<>();
        private final Map<String, ErrorDefinition> removed = new LinkedHashMap<>();
        private final List<ErrorPair> pairs = new ArrayList<>();
        private final List<ErrorPair> merged = new ArrayList<>();

        Matching(CatalogDefinition old, CatalogDefinition now) {
            this.old = old;
            this.now = now;
        }

        PairedErrors match() {
            for (ErrorDefinition error : now.errors().values()) {
                ErrorDefinition before = old.errors().get(error.code());
                if (before == null) {
                    added.put(error.code(), error);
                } else {
                    pairs.add(ErrorPair.of(before, error));
                }
            }
            for (ErrorDefinition error : old.errors().values()) {
                if (!now.errors().containsKey(error.code())) {
                    removed.put(error.code(), error);
                }
            }
            matchAliases();
            matchSuccessors();
            return new PairedErrors(
                    List.copyOf(pairs),
                    List.copyOf(merged),
                    List.copyOf(removed.values()),
                    List.copyOf(added.values()));
        }

        private void matchAliases() {
            for (ErrorDefinition error : now.errors().values()) {
                for (String alias : error.aliases()) {
                    ErrorDefinition before = removed.remove(alias);
                    if (before != null && added.remove(error.code()) != null) {
                        pairs.add(ErrorPair.of(before, error));
                    } else if (before != null) {
                        merged.add(ErrorPair.of(before, error));
                    }
                }
            }
        }

        private void matchSuccessors() {
            for (ErrorDefinition error : List.copyOf(removed.values())) {
                ErrorDefinition successor = named(error);
                successor = successor == null ? alike(error) : successor;
                if (successor != null) {
                    removed.remove(error.code());
                    added.remove(successor.code());
                    pairs.add(ErrorPair.of(error, successor));
                }
            }
        }

        private @Nullable ErrorDefinition named(ErrorDefinition error) {
            ReservedDefinition reserved = now.reserved().get(error.code());
            String code = reserved == null ? null : reserved.replacedBy();
            return code == null ? null : added.get(code);
        }

        private @Nullable ErrorDefinition alike(ErrorDefinition error) {
            List<ErrorDefinition> candidates = added.values().stream()
                    .filter(candidate -> looksLike(error, candidate))
                    .toList();
            if (candidates.size() != 1) {
                return null;
            }
            ErrorDefinition candidate = candidates.get(0);
            long rivals = removed.values().stream()
                    .filter(other -> looksLike(other, candidate))
                    .count();
            return rivals == 1 ? candidate : null;
        }

        private static boolean looksLike(ErrorDefinition first, ErrorDefinition second) {
            boolean sameClass = first.exception() != null && first.exception().equals(second.exception());
            boolean sameParameters =
                    first.params().keySet().equals(second.params().keySet());
            return sameClass
                    || (sameParameters
                            && (first.message().equals(second.message())
                                    || NearestWord.isSlip(first.code(), second.code())));
        }
    }
}
