package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;

/** An alias that only the new catalog has, and that was no error of the old one. */
final class AliasAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "alias-added",
            ChangeKind.ADDED,
            "an error answers to one more former code",
            "Readers of the new version give the former code the class of the error. Nothing changes "
                    + "for those who never see it.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (String alias : error.now().aliases()) {
                boolean known = error.old().aliases().contains(alias)
                        || c.old().catalog().errors().containsKey(alias);
                if (!known && !c.old().catalog().reserved().containsKey(alias)) {
                    String message = error + " answers to the former code '" + alias + "' too";
                    c.changed(error.path("aliases"), message, null, null, Impact.of(NONE, COMPATIBLE));
                }
            }
        }
    }
}
