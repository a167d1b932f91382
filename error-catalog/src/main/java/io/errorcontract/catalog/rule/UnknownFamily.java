package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.FamilyDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            report(check, path.then("family"), error.family(), known);
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            report(check, SourcePath.of("families", family.name(), "parent"), family.parent(), known);
        }
    }

    private static void report(RuleCheck check, SourcePath place, @Nullable String name, Set<String> known) {
        if (name != null && !known.contains(name)) {
            check.atValue(place, "no family '" + name + "'", NearestWord.hint(name, known));
        }
    }
}
