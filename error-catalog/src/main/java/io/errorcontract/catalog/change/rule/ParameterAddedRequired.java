package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.ParameterDefinition;

/** A new parameter that each occurrence has: constructors take one more argument. */
final class ParameterAddedRequired implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-added-required",
            "a required parameter was added",
            "Constructors take one more argument. Readers of the new version miss the value in "
                    + "responses of the old one.",
            "make it optional ('type: …?'), and required in the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterDefinition parameter : error.parameters().added()) {
                if (!parameter.optional()) {
                    String message = "the required parameter '" + parameter.name() + "' of " + error + " was added";
                    Rating wire = ParameterPair.isInBody(parameter) ? COMPATIBLE : NONE;
                    c.added(error.path("params", parameter.name()), message, Impact.of(wire, NONE));
                }
            }
        }
    }
}
