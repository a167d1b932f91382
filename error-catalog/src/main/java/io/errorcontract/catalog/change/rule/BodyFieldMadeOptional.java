package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;

/** A field that readers could count on. */
final class BodyFieldMadeOptional implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-field-made-optional",
            "a field of a body may be missing now",
            "Readers counted on the field; now it is left out when there is no value.",
            "keep the field, with null in it");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (LayoutPair layout : LayoutPair.of(c)) {
            for (LayoutPair.Move field : layout.common()) {
                if (field.now().optional() && !field.old().optional()) {
                    String message = "the field '" + field.now().path() + "' of " + layout + " may be missing now";
                    c.advised(field.now().element(), message, null, null, Impact.of(BREAKING, NONE), INFO.hint());
                }
            }
        }
    }
}
