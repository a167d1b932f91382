package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

/** A family that only the new catalog has. */
final class FamilyAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "family-added",
            ChangeKind.ADDED,
            "a family was added",
            "There is one more class. Errors that moved to it are changes of their own.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (String family : c.now().catalog().families().keySet()) {
            if (!c.old().catalog().families().containsKey(family)) {
                c.added(
                        SourcePath.of("families", family),
                        "the family '" + family + "' was added",
                        Impact.of(NONE, NONE));
            }
        }
    }
}
