package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

/** A field that only the old catalog has. */
final class BodyFieldRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-field-removed",
            "a body has one field less",
            "Readers of the old version look for the field in vain.",
            "keep the field until the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (LayoutPair layout : LayoutPair.of(c)) {
            for (WireField field : layout.removed()) {
                String message = "the field '" + field.path() + "' of " + layout + " was removed";
                c.removed(field.element(), message, Impact.of(BREAKING, BREAKING));
            }
        }
    }
}
