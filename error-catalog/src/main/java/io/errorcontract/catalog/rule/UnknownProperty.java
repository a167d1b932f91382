package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Set;

/** Finds a property that the catalog does not declare. */
final class UnknownProperty implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-property",
            "a property that the catalog does not declare",
            "Nothing says which type it has or what it is for.",
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
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            report(check, path, error.properties().keySet());
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            report(
                    check,
                    SourcePath.of("families", family.name()),
                    family.properties().keySet());
        }
    }

    private static void report(RuleCheck check, SourcePath owner, Set<String> names) {
        Set<String> known = check.catalog().properties().keySet();
        for (String name : names) {
            if (!known.contains(name)) {
                String near = NearestWord.hint(name, known);
                check.atKey(
                        owner.then("properties").then(name),
                        "no property '" + name + "'",
                        near.isEmpty() ? "declare it under 'properties' at the top" : near);
            }
        }
    }
}
