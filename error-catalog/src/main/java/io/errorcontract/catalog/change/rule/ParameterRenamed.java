package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;

/** The one parameter that is gone and the one that is new are alike. */
final class ParameterRenamed implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-renamed",
            "a parameter seems to have another name now",
            "The one parameter that went and the one that came look the same. Neither side finds the "
                    + "value under the name that the other one uses.",
            "keep the name; or add the new one as an optional parameter, and send both until the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                if (parameter.isRenamed()) {
                    Rating wire = ParameterPair.isInBody(parameter.old()) ? BREAKING : NONE;
                    String message = "the parameter '" + parameter.old().name() + "' of " + error
                            + " seems to be called " + parameter + " now";
                    c.advised(
                            error.path("params", parameter.now().name()),
                            message,
                            parameter.old().name(),
                            parameter.now().name(),
                            Impact.of(wire, NONE),
                            INFO.hint());
                }
            }
        }
    }
}
