package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** Finds a code that fits two families equally well. */
final class AmbiguousFamily implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "ambiguous-family",
            "a code that fits two families equally well",
            "The pattern with the most literal characters wins, and here two have the same number.",
            "Name the `family` of the error, or sharpen one of the patterns.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.ownErrors()) {
            SourcePath path = SourcePath.of("errors", error.code());
            List<FamilyDefinition> fits =
                    error.family() == null ? check.families().bestFits(error.code()) : List.of();
            if (fits.size() > 1) {
                check.atKey(
                        path,
                        "the code '" + error.code() + "' fits the families '"
                                + fits.get(0).name() + "' and '" + fits.get(1).name() + "' equally well",
                        "add 'family: " + fits.get(0).name() + "' or 'family: "
                                + fits.get(1).name() + "'");
            }
        }
    }
}
