package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

/** A layout that only the new catalog has. */
final class BodyLayoutAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-layout-added",
            ChangeKind.ADDED,
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
                        Impact.of(COMPATIBLE, NONE));
            }
        }
    }
}
