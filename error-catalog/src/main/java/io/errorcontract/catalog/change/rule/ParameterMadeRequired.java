package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;

/** A parameter that constructors take now. */
final class ParameterMadeRequired implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-made-required",
            "a parameter is always there now",
            "Constructors take the value now, and the accessor returns it without an `Optional`.",
            "keep it optional in the catalog, and send it always, until the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                if (!parameter.now().optional() && parameter.old().optional()) {
                    Rating wire = ParameterPair.isPublished(parameter.now()) ? COMPATIBLE : NONE;
                    String message = "the parameter " + parameter + " of " + error + " is required now";
                    c.changed(error.path("params", parameter.now().name()), message, null, null, Impact.of(wire, NONE));
                }
            }
        }
    }
}
