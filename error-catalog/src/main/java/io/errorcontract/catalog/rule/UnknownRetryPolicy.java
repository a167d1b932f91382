package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.FamilyDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            report(check, path, error.retryPolicy(), known);
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            report(check, SourcePath.of("families", family.name()), family.retryPolicy(), known);
        }
    }

    private static void report(RuleCheck check, SourcePath owner, @Nullable String name, Set<String> known) {
        if (name != null && !known.contains(name)) {
            String near = NearestWord.hint(name, known);
            check.atValue(
                    owner.then("retry-policy"),
                    "no retry policy '" + name + "'",
                    near.isEmpty() ? "add it to 'retry-policies'" : near);
        }
    }
}
