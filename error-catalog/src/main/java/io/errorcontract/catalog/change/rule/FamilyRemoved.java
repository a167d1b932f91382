package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

/** A family that only the old catalog has: its class is gone. */
final class FamilyRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "family-removed",
            "a family was removed",
            "Its class is gone, and a `catch` of it does not compile.",
            "keep the family, with 'open: true' if no code of this catalog is left in it");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (String family : c.old().catalog().families().keySet()) {
            if (!c.now().catalog().families().containsKey(family)) {
                c.removed(
                        SourcePath.of("families", family),
                        "the family '" + family + "' was removed",
                        Impact.of(NONE, BREAKING));
            }
        }
    }
}
