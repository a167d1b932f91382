package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds an error without an HTTP status. */
final class MissingStatus implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "missing-status",
            "an error without an HTTP status",
            "Neither the error nor its family says which status a response has.",
            "Give the error a `status`, or a family that has one.");

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
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            if (!check.places().contains(path.then("status"))
                    && check.families().status(error) == null) {
                FamilyDefinition family = check.families().family(error);
                check.atKey(
                        path,
                        "error '" + error.code() + "' has no status",
                        family == null
                                ? "add 'status', or a family whose pattern matches the code"
                                : "add 'status' here or to the family '" + family.name() + "'");
            }
        }
    }
}
