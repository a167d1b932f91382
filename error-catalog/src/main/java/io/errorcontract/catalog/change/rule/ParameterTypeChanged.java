package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.contract.ParameterType;

/** Another type. On the wire a narrower one is no harm; constructors and accessors change with any. */
final class ParameterTypeChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-type-changed",
            "the type of a parameter changed",
            "On the wire a narrower type does no harm; constructors and accessors change with any.",
            "add a parameter of another name with the new type, and deprecate the error or keep both");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                if (!parameter.old().type().equals(parameter.now().type())) {
                    report(c, error, parameter);
                }
            }
        }
    }

    private static void report(RuleComparison c, ErrorPair error, ParameterPair parameter) {
        ParameterType was = parameter.old().type();
        ParameterType is = parameter.now().type();
        boolean published = ParameterPair.isPublished(parameter.old());
        Rating wire = published ? TypeRelation.of(c.old(), was, c.now(), is).wire() : NONE;
        SourcePath type = error.path("params", parameter.now().name(), "type");
        String message = "the type of the parameter " + parameter + " of " + error + " changed";
        c.changed(type, message, was.toString(), is.toString(), Impact.of(wire, NONE));
    }
}
