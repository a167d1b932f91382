package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.Map;

/** A header that only the old catalog has. */
final class HeaderRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "header-removed",
            "a header was removed",
            "Readers of the old version look for the header in vain.",
            "keep the header until the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        Map<String, String> now = WireHeaders.of(c.now());
        for (String header : c.old().catalog().headers().keySet()) {
            if (!now.containsKey(header)) {
                c.removed(
                        SourcePath.of("headers", header),
                        "the header '" + header + "' was removed",
                        Impact.of(BREAKING, BREAKING));
            }
        }
    }
}
