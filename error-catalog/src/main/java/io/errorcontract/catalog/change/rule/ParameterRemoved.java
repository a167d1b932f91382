package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.ParameterDefinition;

/** A parameter that only the old catalog has. */
final class ParameterRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-removed",
            "a parameter was removed",
            "Its accessor is gone, and readers of the old version look for the value in vain.",
            "keep it, as an optional one if there is nothing to say in it, until the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterDefinition parameter : error.parameters().removed()) {
                Rating wire = ParameterPair.isPublished(parameter) ? BREAKING : NONE;
                String message = "the parameter '" + parameter.name() + "' of " + error + " was removed";
                c.removed(error.oldPath("params", parameter.name()), message, Impact.of(wire, NONE));
            }
        }
    }
}
