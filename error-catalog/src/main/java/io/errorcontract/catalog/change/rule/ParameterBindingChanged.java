package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.contract.Binding;
import org.jspecify.annotations.Nullable;

/** Another value of the error that a parameter is another name of. */
final class ParameterBindingChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-binding-changed",
            "a parameter is another name of something else",
            "The parameter keeps its name and stands for another value of the error.",
            "add a parameter of another name, and keep what this one stands for");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            for (ParameterPair parameter : error.parameters().pairs()) {
                String was = text(parameter.old().binds());
                String is = text(parameter.now().binds());
                if (!was.equals(is)) {
                    Rating rating = parameter.old().binds() == null ? COMPATIBLE : BREAKING;
                    SourcePath path = error.path("params", parameter.now().name(), "binds");
                    String message = "what the parameter " + parameter + " of " + error + " stands for changed";
                    c.changed(path, message, was, is, Impact.of(rating, rating));
                }
            }
        }
    }

    private static String text(@Nullable Binding binding) {
        return binding == null ? Shown.NOTHING : binding.text();
    }
}
