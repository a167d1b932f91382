package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Set;

/** Finds a retry policy that does not exist. */
final class UnknownRetryPolicy implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-retry-policy",
            "a retry policy that does not exist",
            "A client would fall back to some other one.",
            "Correct the name. The hint shows the nearest one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean needsWholeCatalog() {
        return true;
    }

    @Override
    public void check(RuleCheck check) {
        Set<String> known = check.catalog().retryPolicies().keySet();
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            KnownNames.check(check, path.then("retry-policy"), "retry policy", error.retryPolicy(), known);
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            SourcePath place = SourcePath.of("families", family.name(), "retry-policy");
            KnownNames.check(check, place, "retry policy", family.retryPolicy(), known);
        }
    }
}
