package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

/** A parameter that became sensitive or internal. */
final class ParameterHidden implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-hidden",
            "a parameter does not leave the server any more",
            "The parameter became `sensitive` or `internal`: readers look for it in vain.",
            "if it must not be seen, write the break down among the accepted changes: safety comes first");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                if (parameter.now().isHidden() && !parameter.old().isHidden()) {
                    String how = parameter.now().sensitive() ? "sensitive" : "internal";
                    String message = "the parameter " + parameter + " of " + error + " is " + how
                            + " now, and leaves the responses";
                    c.changed(
                            error.path("params", parameter.now().name(), how),
                            message,
                            null,
                            null,
                            Impact.of(BREAKING, BREAKING));
                }
            }
        }
    }
}
