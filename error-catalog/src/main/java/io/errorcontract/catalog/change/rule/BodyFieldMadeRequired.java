package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;

/** A field that is null now where it was missing. */
final class BodyFieldMadeRequired implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-field-made-required",
            "a field of a body is always there now",
            "The field is there with null in it, where it was left out.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (LayoutPair layout : LayoutPair.of(c)) {
            for (LayoutPair.Move field : layout.common()) {
                if (!field.now().optional() && field.old().optional()) {
                    String message = "the field '" + field.now().path() + "' of " + layout + " is always there now";
                    c.advised(field.now().element(), message, null, null, Impact.of(COMPATIBLE, NONE), INFO.hint());
                }
            }
        }
    }
}
