package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

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
                        Impact.of(BREAKING, BREAKING));
            }
        }
    }
}
