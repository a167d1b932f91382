package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.Map;

/** A header that only the new catalog has. */
final class HeaderAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "header-added",
            "a header was added",
            "Responses have one more header, which readers of the old version ignore.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        Map<String, String> old = WireHeaders.of(c.old());
        for (String header : c.now().catalog().headers().keySet()) {
            if (!old.containsKey(header)) {
                c.added(
                        SourcePath.of("headers", header),
                        "the header '" + header + "' was added",
                        Impact.of(COMPATIBLE, COMPATIBLE));
            }
        }
    }
}
