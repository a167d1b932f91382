package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;

/** Other bounds or another pattern of a value. */
final class ParameterRangeChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-range-changed",
            "what values a parameter can have changed",
            "The bounds or the pattern of the value changed. It breaks where values are possible that" + " were not.",
            "keep within the former bounds: readers may have made room for no more");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                String was = Range.of(parameter.old()).toString();
                String is = Range.of(parameter.now()).toString();
                if (!was.equals(is)) {
                    Rating wire = Range.of(parameter.old()).holds(Range.of(parameter.now())) ? COMPATIBLE : BREAKING;
                    String message = "the range of the parameter " + parameter + " of " + error + " changed";
                    Rating seen = ParameterPair.isPublished(parameter.now()) ? wire : NONE;
                    c.changed(error.path("params", parameter.now().name()), message, was, is, Impact.of(seen, NONE));
                }
            }
        }
    }
}
