package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds families that are their own parents. */
final class FamilyCycle implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "family-cycle",
            "families that are their own parents",
            "A class cannot extend itself, not even by way of others.",
            "Remove one `parent`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        Map<String, FamilyDefinition> families = check.catalog().families();
        Set<String> settled = new HashSet<>();
        for (FamilyDefinition family : families.values()) {
            List<String> chain = new ArrayList<>();
            FamilyDefinition next = family;
            while (next != null && settled.add(next.name())) {
                chain.add(next.name());
                next = check.families().parent(next);
            }
            int start = next == null ? -1 : chain.indexOf(next.name());
            if (next != null && start >= 0) {
                String circle = String.join(" -> ", chain.subList(start, chain.size())) + " -> " + next.name();
                check.atValue(
                        SourcePath.of("families", next.name(), "parent"),
                        "the family '" + next.name() + "' is its own parent: " + circle,
                        "remove one 'parent'");
            }
        }
    }
}
