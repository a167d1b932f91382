package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds an error with another status than its family. */
final class StatusDiffers implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "status-differs",
            "an error with another status than its family",
            "A client that catches the family, or meets a code that it does not know, goes by the "
                    + "status of the family.",
            "Correct one of the two, or put the error into another family.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            FamilyDefinition family = check.families().family(error);
            Integer expected = family == null ? null : check.families().status(family);
            if (family != null
                    && error.status() != null
                    && expected != null
                    && !error.status().equals(expected)) {
                check.atValue(
                        path.then("status"),
                        "the status " + error.status() + " differs from " + expected + ", that of the family '"
                                + family.name() + "'",
                        null);
            }
        }
    }
}
