package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ReservedDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Map;

/** Finds a retired code in use. */
final class ReservedCode implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "reserved-code",
            "a retired code in use",
            "A code under `reserved` once meant something else. Old clients still take it for that.",
            "Use another code.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        Map<String, ReservedDefinition> reserved = check.catalog().reserved();
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            if (reserved.containsKey(error.code())) {
                report(check, path, error.code());
            }
            for (int i = 0; i < error.aliases().size(); i++) {
                if (reserved.containsKey(error.aliases().get(i))) {
                    report(check, path.then("aliases").then(i), error.aliases().get(i));
                }
            }
        }
    }

    private static void report(RuleCheck check, SourcePath place, String code) {
        check.atKey(
                place,
                "the code '" + code + "' is reserved",
                "use another code",
                SourcePath.of("reserved", code),
                "it was retired here");
    }
}
