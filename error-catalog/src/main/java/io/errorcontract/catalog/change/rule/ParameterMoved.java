package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.ParameterDefinition.Place;
import io.errorcontract.catalog.definition.SourcePath;

/** A parameter that left the body for the message, or the other way round. */
final class ParameterMoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-moved",
            "a parameter travels in another place",
            "The value left the body for the message, or the other way round, and readers of the "
                    + "other version look for it in the wrong place.",
            "send it in the body as well as in the message ('in: body')");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                Place was = parameter.old().place();
                Place is = parameter.now().place();
                if (was != is && ParameterPair.isPublished(parameter.now())) {
                    SourcePath path = error.path("params", parameter.now().name(), "in");
                    String message = "the parameter " + parameter + " of " + error + " travels in another place";
                    c.changed(path, message, was, is, Impact.of(is == Place.BODY ? COMPATIBLE : BREAKING, NONE));
                }
            }
        }
    }
}
