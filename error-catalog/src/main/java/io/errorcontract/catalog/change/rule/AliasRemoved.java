package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;

/** An alias that only the old catalog has. */
final class AliasRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "alias-removed",
            "an error does not answer to a former code any more",
            "Servers of older versions still send the former code. Readers of the new version do not "
                    + "know it, and give it the class of a family or the root.",
            "keep the alias: servers of older versions still send the former code");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (String alias : error.old().aliases()) {
                boolean known = error.now().aliases().contains(alias)
                        || error.now().code().equals(alias);
                if (!known) {
                    String message = error + " does not answer to the former code '" + alias + "' any more";
                    c.removed(error.oldPath("aliases"), message, Impact.of(NONE, BREAKING));
                }
            }
        }
    }
}
