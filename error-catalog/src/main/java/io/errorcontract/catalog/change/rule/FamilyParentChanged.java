package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.Objects;

/** Another superclass of a family. */
final class FamilyParentChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "family-parent-changed",
            "a family is part of another one",
            "The class of the family has another superclass, so that a `catch` of the former one may "
                    + "not match any more.",
            "keep the former parent among the family's parents, so that every catch still matches");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (FamilyDefinition family : c.now().catalog().families().values()) {
            FamilyDefinition before = c.old().catalog().families().get(family.name());
            if (before != null && !Objects.equals(before.parent(), family.parent())) {
                boolean kept = c.now().ancestors(family).containsAll(c.old().ancestors(before));
                Rating rating = kept ? COMPATIBLE : BREAKING;
                SourcePath path = SourcePath.of("families", family.name(), "parent");
                String message = "the parent of the family '" + family.name() + "' changed";
                Object was = before.parent() == null ? "none" : before.parent();
                Object is = family.parent() == null ? "none" : family.parent();
                c.changed(path, message, was, is, Impact.of(NONE, rating));
            }
        }
    }
}
