package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.DeprecationDefinition;

/** An error that is on its way out. */
final class CodeDeprecated implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "code-deprecated",
            ChangeKind.DEPRECATED,
            "an error was deprecated",
            "Nothing stops working: compilers warn, the reference says so, and the first use is " + "logged.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            DeprecationDefinition deprecated = error.now().deprecated();
            if (deprecated != null && error.old().deprecated() == null) {
                String successor = deprecated.replacedBy();
                String message =
                        error + " is deprecated" + (successor == null ? "" : " in favour of '" + successor + "'");
                c.added(error.path("deprecated"), message, Impact.of(NONE, NONE));
            }
        }
    }
}
