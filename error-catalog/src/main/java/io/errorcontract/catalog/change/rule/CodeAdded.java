package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;

/** An error that only the new catalog has. */
final class CodeAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "code-added",
            ChangeKind.ADDED,
            "an error was added",
            "Readers of the old version give the new code the class of the family whose pattern fits "
                    + "it, else the family of its status, else the root.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorDefinition error : c.pair().errors().added()) {
            if (c.old().catalog().reserved().containsKey(error.code())) {
                continue;
            }
            String seen =
                    c.old().classOfUnknown(error.code(), c.now().families().status(error));
            String message = "the error '" + error.code() + "' was added; older readers take it for " + seen;
            c.added(SourcePath.of("errors", error.code()), message, Impact.of(COMPATIBLE, COMPATIBLE));
        }
    }
}
