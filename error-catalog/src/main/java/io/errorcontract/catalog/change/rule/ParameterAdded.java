package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.ParameterDefinition;

/** A new parameter that may be absent. */
final class ParameterAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-added",
            ChangeKind.ADDED,
            "an optional parameter was added",
            "The parameter may be absent, so that nobody has to know it.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterDefinition parameter : error.parameters().added()) {
                if (parameter.optional()) {
                    String message = "the optional parameter '" + parameter.name() + "' of " + error + " was added";
                    Rating wire = ParameterPair.isInBody(parameter) ? COMPATIBLE : NONE;
                    c.added(error.path("params", parameter.name()), message, Impact.of(wire, NONE));
                }
            }
        }
    }
}
