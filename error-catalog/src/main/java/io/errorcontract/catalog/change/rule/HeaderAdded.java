package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;

/** A header that only the new catalog has. */
final class HeaderAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "header-added",
            ChangeKind.ADDED,
            "a header was added",
            "Responses have one more header, which readers of the old version ignore.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (WireHeaders headers : WireHeaders.of(c)) {
            for (String header : headers.now().keySet()) {
                if (!headers.old().containsKey(header)) {
                    c.added(
                            headers.path().then(header),
                            "the header '" + header + "'" + headers.of() + " was added",
                            Impact.of(COMPATIBLE, COMPATIBLE));
                }
            }
        }
    }
}
