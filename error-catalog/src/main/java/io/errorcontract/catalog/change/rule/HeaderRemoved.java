package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

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
        for (WireHeaders headers : WireHeaders.of(c)) {
            for (String header : headers.old().keySet()) {
                if (!headers.now().containsKey(header)) {
                    c.removed(
                            headers.oldPath().then(header),
                            "the header '" + header + "'" + headers.of() + " was removed",
                            Impact.of(BREAKING, BREAKING));
                }
            }
        }
    }
}
