package io.errorcontract.catalog.diff.rule;

import static io.errorcontract.catalog.diff.Rating.COMPATIBLE;
import static io.errorcontract.catalog.diff.Rating.NONE;

import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diff.Impact;

/** A layout that only the new catalog has. */
final class BodyLayoutAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-layout-added",
            "a body layout was added",
            "Errors can be sent in one more form. No error has it yet, or the error says so by a "
                    + "change of its own.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (String layout : c.now().catalog().bodies().keySet()) {
            if (!c.old().layouts().all().containsKey(layout) && !LayoutPair.isStandard(c, layout)) {
                c.added(
                        SourcePath.of("bodies", layout),
                        "the body '" + layout + "' was added",
                        new Impact(COMPATIBLE, NONE, NONE));
            }
        }
    }
}
