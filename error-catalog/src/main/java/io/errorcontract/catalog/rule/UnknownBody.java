package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.MatchDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.BodyLayouts;
import java.util.Set;

/** Finds a body layout that does not exist. */
final class UnknownBody implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-body",
            "a body layout that does not exist",
            "A response of the error would have no body.",
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
        Set<String> known = BodyLayouts.of(check.catalog()).keySet();
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            KnownNames.check(check, path.then("body"), "body layout", error.body(), known);
            MatchDefinition match = error.match();
            if (match != null) {
                KnownNames.check(check, path.then("match").then("body"), "body layout", match.body(), known);
            }
        }
    }
}
