package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.Set;

/** Other patterns: codes that readers do not know yet get another class. */
final class FamilyPatternChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "family-pattern-changed",
            "a family catches other codes",
            "Codes that readers do not know yet get another class.",
            "keep the former patterns beside the new ones");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (FamilyDefinition family : c.now().catalog().families().values()) {
            FamilyDefinition before = c.old().catalog().families().get(family.name());
            if (before != null && !Set.copyOf(before.match()).equals(Set.copyOf(family.match()))) {
                Rating rating = family.match().containsAll(before.match()) ? COMPATIBLE : BREAKING;
                SourcePath path = SourcePath.of("families", family.name(), "match");
                String message = "the patterns of the family '" + family.name() + "' changed";
                c.changed(path, message, before.match(), family.match(), Impact.of(NONE, rating));
            }
        }
    }
}
