package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

/** Another layout of an error, which writes other JSON. */
final class ErrorBodyChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "error-body-changed",
            "an error has another body",
            "The error is written with another layout, which has other JSON.",
            "keep the body; add an error of another code that has the new one");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            WireLayout was = c.old().layouts().of(error.old());
            WireLayout is = c.now().layouts().of(error.now());
            if (!isSame(c, was, is) && !was.sameJson(is)) {
                c.changed(
                        error.path("body"),
                        "the body of " + error + " changed",
                        was.name(),
                        is.name(),
                        Impact.of(BREAKING, BREAKING));
            }
        }
    }

    /** Layouts that belong together are compared as such, field by field. */
    private static boolean isSame(RuleComparison c, WireLayout was, WireLayout is) {
        boolean standard = was.equals(c.old().layouts().standard())
                && is.equals(c.now().layouts().standard());
        return standard || was.name().equals(is.name());
    }
}
