package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.Objects;

/** Another unit of a number. */
final class ParameterUnitChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-unit-changed",
            "the unit of a parameter changed",
            "The number keeps its place and means something else.",
            "add a parameter of another name for the new unit: the number would keep its place and change its meaning");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                String was = parameter.old().unit();
                String is = parameter.now().unit();
                if (!Objects.equals(was, is)) {
                    Rating rating = was == null ? NONE : BREAKING;
                    SourcePath path = error.path("params", parameter.now().name(), "unit");
                    String message = "the unit of the parameter " + parameter + " of " + error + " changed";
                    c.changed(path, message, Shown.orNothing(was), Shown.orNothing(is), Impact.of(rating, rating));
                }
            }
        }
    }
}
