package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

/** A value that readers look for in vain: neither old readers nor new ones find it in bodies of the other version. */
final class BodyFieldMoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-field-moved",
            "a value stands in another place of a body",
            "Neither old readers nor new ones find the value in bodies of the other version.",
            "send it in both places until the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (LayoutPair layout : LayoutPair.of(c)) {
            for (LayoutPair.Move move : layout.moved()) {
                String message = "'" + move.now().content() + "' stands in another field of " + layout;
                c.advised(
                        move.now().element(),
                        message,
                        move.old().path(),
                        move.now().path(),
                        Impact.of(BREAKING, BREAKING),
                        INFO.hint());
            }
        }
    }
}
