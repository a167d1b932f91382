package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;

/** A parameter that readers could count on. */
final class ParameterMadeOptional implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-made-optional",
            "a parameter may be absent now",
            "Readers counted on the value; the accessor returns an `Optional` now.",
            "keep it required, and send a value that says that there is none");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                if (parameter.now().optional() && !parameter.old().optional()) {
                    Rating wire = ParameterPair.isPublished(parameter.old()) ? BREAKING : NONE;
                    String message = "the parameter " + parameter + " of " + error + " is optional now";
                    c.changed(error.path("params", parameter.now().name()), message, null, null, Impact.of(wire, NONE));
                }
            }
        }
    }
}
