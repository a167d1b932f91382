package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds a retry-after of an error that is not retryable. */
final class RetryAfterUnused implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "retry-after-unused",
            "a retry-after of an error that is not retryable",
            "A client waits only before it tries again, and it tries again only what is `retryable: " + "true`.",
            "Add `retryable: true`, or remove `retry-after`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            if (error.retryAfter() != null
                    && !Boolean.TRUE.equals(check.families().retryable(error))) {
                check.atKey(
                        path.then("retry-after"),
                        "'retry-after' has no effect, because the error is not retryable",
                        "add 'retryable: true'");
            }
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            Boolean retryable = check.families().inherited(family, FamilyDefinition::retryable);
            if (family.retryAfter() != null && Boolean.FALSE.equals(retryable)) {
                check.atKey(
                        SourcePath.of("families", family.name(), "retry-after"),
                        "'retry-after' has no effect, because the family is not retryable",
                        "add 'retryable: true'");
            }
        }
    }
}
