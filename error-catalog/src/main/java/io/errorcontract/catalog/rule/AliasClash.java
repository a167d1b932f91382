package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** Finds an alias that another error uses. */
final class AliasClash implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "alias-clash",
            "an alias that another error uses",
            "A reader could not tell which of the two a response means.",
            "Remove the alias from one of the two.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        Map<String, SourcePath> owners = new HashMap<>();
        check.catalog().errors().keySet().forEach(code -> owners.put(code, SourcePath.of("errors", code)));
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            for (int i = 0; i < error.aliases().size(); i++) {
                String alias = error.aliases().get(i);
                SourcePath place = path.then("aliases").then(i);
                SourcePath other = owners.putIfAbsent(alias, place);
                if (other != null) {
                    check.atKey(
                            place,
                            "the alias '" + alias + "' is taken",
                            "remove it from one of the two",
                            other,
                            "it is used here");
                }
            }
        }
    }
}
