package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

/** Another value or format of a header. */
final class HeaderChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "header-changed",
            "a header holds something else",
            "The header keeps its name and holds another value or format, which readers of the other "
                    + "version misread.",
            "add a header of another name");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (WireHeaders headers : WireHeaders.of(c)) {
            headers.now().forEach((header, is) -> {
                String was = headers.old().get(header);
                if (was != null && !was.equals(is)) {
                    String message = "the header '" + header + "'" + headers.of() + " holds something else";
                    c.changed(headers.path().then(header), message, was, is, Impact.of(BREAKING, BREAKING));
                }
            });
        }
    }
}
