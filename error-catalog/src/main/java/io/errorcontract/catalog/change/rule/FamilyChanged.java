package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.List;

/** Another family: a catch of the former one does not match any more. */
final class FamilyChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "family-changed",
            "an error belongs to another family",
            "A `catch` of the former family does not match any more, unless the new family is a part " + "of it.",
            "keep the family, or make the new one a part of it ('parent'), so that every catch still matches");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            List<String> was = c.old().ancestors(error.old());
            List<String> is = c.now().ancestors(error.now());
            if (!first(was).equals(first(is))) {
                Rating kept = is.containsAll(was) ? COMPATIBLE : BREAKING;
                Impact impact = Impact.of(c.pair().onWire(error, Binding.of(BindingSource.FAMILY), BREAKING), kept);
                c.changed(error.path("family"), "the family of " + error + " changed", first(was), first(is), impact);
            }
        }
    }

    private static String first(List<String> families) {
        return families.isEmpty() ? "none" : families.get(0);
    }
}
