package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.Impact;

/** A parameter that is neither sensitive nor internal any more. */
final class ParameterPublished implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-published",
            "a parameter that stayed in the server is sent now",
            "The parameter is neither `sensitive` nor `internal` any more: responses and logs hold " + "its value.",
            "make sure that its values may be seen by anybody who calls the API");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                if (!parameter.now().isHidden() && parameter.old().isHidden()) {
                    String message = "the parameter " + parameter + " of " + error + " is sent to clients now";
                    c.changed(
                            error.path("params", parameter.now().name()),
                            message,
                            null,
                            null,
                            Impact.of(COMPATIBLE, COMPATIBLE));
                }
            }
        }
    }
}
