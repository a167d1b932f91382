package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Set;

/** Finds a family that does not exist. */
final class UnknownFamily implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-family",
            "a family that does not exist",
            "The error or family that names it belongs nowhere.",
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
        Set<String> known = check.catalog().families().keySet();
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            KnownNames.check(check, path.then("family"), "family", error.family(), known);
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            KnownNames.check(
                    check, SourcePath.of("families", family.name(), "parent"), "family", family.parent(), known);
        }
    }
}
