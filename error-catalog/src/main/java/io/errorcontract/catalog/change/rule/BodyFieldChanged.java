package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

/** Another value, format, constant or JSON type in a field. */
final class BodyFieldChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "body-field-changed",
            "a field of a body holds something else",
            "The field keeps its name and holds another value, format, constant or JSON type, which "
                    + "readers of the other version misread.",
            "add a field of another name");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (LayoutPair layout : LayoutPair.of(c)) {
            for (LayoutPair.Move change : layout.changed()) {
                String message = "the field '" + change.now().path() + "' of " + layout + " holds something else";
                c.changed(
                        change.now().element(),
                        message,
                        change.old().content(),
                        change.now().content(),
                        Impact.of(BREAKING, BREAKING));
            }
        }
    }
}
