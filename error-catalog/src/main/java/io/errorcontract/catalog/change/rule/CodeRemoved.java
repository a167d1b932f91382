package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;

/** An error that only the old catalog has. */
final class CodeRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "code-removed",
            ChangeKind.REMOVED,
            "an error was removed",
            "Its class is gone, servers do not send it any more, and readers of the new version do "
                    + "not know it from servers of the old one.",
            "keep the error and mark it 'deprecated'; when a major version drops it, list its code under 'reserved'");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorDefinition error : c.pair().errors().removed()) {
            boolean reserved = c.now().catalog().reserved().containsKey(error.code());
            String message = "the error '" + error.code()
                    + (reserved ? "' was retired" : "' was removed, and its code is not reserved");
            c.removed(SourcePath.of("errors", error.code()), message, Impact.of(BREAKING, BREAKING));
        }
    }
}
