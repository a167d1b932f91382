package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;

/** A parameter that can be null where it could not, or the other way round. */
final class ParameterNullabilityChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-nullability-changed",
            "whether a parameter may be null changed",
            "Null means something where it could not be, or the other way round.",
            "keep null out of the parameter: readers do not expect it");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                boolean is = parameter.now().nullable();
                if (is != parameter.old().nullable()) {
                    Rating rating = is ? BREAKING : COMPATIBLE;
                    Rating wire = ParameterPair.isPublished(parameter.now()) ? rating : NONE;
                    String message = "the parameter " + parameter + " of " + error
                            + (is ? " can be null now" : " cannot be null any more");
                    c.changed(
                            error.path("params", parameter.now().name()), message, null, null, Impact.of(wire, rating));
                }
            }
        }
    }
}
