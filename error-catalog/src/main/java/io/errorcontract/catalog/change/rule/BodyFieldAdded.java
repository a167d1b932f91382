package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;

/** A field that only the new catalog has: readers ignore what they do not know. */
final class BodyFieldAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-field-added",
            ChangeKind.ADDED,
            "a body has one more field",
            "Readers ignore fields that they do not know, and keep them as extras. Constructors of "
                    + "the body's record take one more component.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (LayoutPair layout : LayoutPair.of(c)) {
            for (WireField field : layout.added()) {
                String message = "the field '" + field.path() + "' of " + layout + " was added";
                c.added(field.element(), message, Impact.of(COMPATIBLE, COMPATIBLE));
            }
        }
    }
}
