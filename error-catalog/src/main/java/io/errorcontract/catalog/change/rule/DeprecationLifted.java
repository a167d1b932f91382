package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;

/** An error that stays after all. */
final class DeprecationLifted implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "deprecation-lifted",
            "an error is not deprecated any more",
            "The error stays after all, and warnings about its use end.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            if (error.now().deprecated() == null && error.old().deprecated() != null) {
                c.removed(error.oldPath("deprecated"), error + " is not deprecated any more", Impact.of(NONE, NONE));
            }
        }
    }
}
