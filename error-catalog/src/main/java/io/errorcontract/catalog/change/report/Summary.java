package io.errorcontract.catalog.change.report;

import io.errorcontract.catalog.change.check.CatalogComparison;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.check.JudgedChange;
import io.errorcontract.catalog.definition.VersionBump;
import io.errorcontract.catalog.diagnostic.Counts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line that sums a comparison up.
 *
 * @since 0.1.0
 */
public final class Summary {
    private static final List<String> VERDICTS = List.of("forbidden", "breaking", "accepted", "compatible", "text");

    private Summary() {}

    /**
     * Writes the line.
     *
     * @param check the judged comparison
     * @return how many changes of what kind there are, and the least next version
     */
    public static String of(CompatibilityCheck check) {
        CatalogComparison comparison = check.comparison();
        String versions = comparison.old().definition().version() + " to "
                + comparison.now().definition().version();
        String name = comparison.now().definition().id() + " " + versions;
        if (check.changes().isEmpty()) {
            return name + ": no changes";
        }
        String total = Counts.of(check.changes().size(), "change");
        return name + ": " + total + " (" + counts(check) + "); " + next(check);
    }

    private static String counts(CompatibilityCheck check) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        VERDICTS.forEach(verdict -> counts.put(verdict, 0));
        for (JudgedChange change : check.changes()) {
            counts.merge(change.verdict(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String next(CompatibilityCheck check) {
        if (check.needed() == VersionBump.FORBIDDEN) {
            return "forbidden in every version";
        }
        if (check.needed() == VersionBump.NONE) {
            return "no version bump is required";
        }
        return "required bump: " + check.needed() + ", to "
                + check.comparison().old().version().next(check.needed());
    }
}
