package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.CodePattern;

/** Finds a family pattern that matches no code. */
final class UnmatchedFamily implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "unmatched-family",
            "a family pattern that matches no code",
            "Most often the pattern has a slip. A family for codes that a server may add later says "
                    + "so with `open: true`.",
            "Correct the pattern, remove it, or add `open: true` to the family.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean needsWholeCatalog() {
        return true;
    }

    @Override
    public void check(RuleCheck check) {
        for (FamilyDefinition family : check.catalog().families().values()) {
            for (int i = 0; i < family.match().size() && !family.open(); i++) {
                CodePattern pattern = new CodePattern(family.match().get(i));
                if (check.catalog().errors().keySet().stream().noneMatch(pattern::matches)) {
                    SourcePath match = SourcePath.of("families", family.name(), "match");
                    SourcePath item = match.then(i);
                    check.atValue(
                            check.places().contains(item) ? item : match,
                            "the pattern '" + pattern + "' matches no code of this catalog",
                            "add 'open: true' to the family if it is meant for codes to come");
                }
            }
        }
    }
}
