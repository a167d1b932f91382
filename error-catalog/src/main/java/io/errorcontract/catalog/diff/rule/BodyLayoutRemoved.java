package io.errorcontract.catalog.diff.rule;

import static io.errorcontract.catalog.diff.Rating.BREAKING;
import static io.errorcontract.catalog.diff.Rating.NONE;

import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diff.Impact;

/** A layout that only the old catalog has. */
final class BodyLayoutRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-layout-removed",
            "a body layout was removed",
            "Clients that ask for its media type get another body.",
            "keep the layout until the next major version: clients may ask for its media type");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (String layout : c.old().catalog().bodies().keySet()) {
            if (!c.now().layouts().all().containsKey(layout) && !LayoutPair.isStandard(c, layout)) {
                c.removed(
                        SourcePath.of("bodies", layout),
                        "the body '" + layout + "' was removed",
                        new Impact(BREAKING, NONE, BREAKING));
            }
        }
    }
}
