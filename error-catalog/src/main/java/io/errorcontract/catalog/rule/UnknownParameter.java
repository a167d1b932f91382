package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Set;

/** Finds a parameter that the error does not have. */
final class UnknownParameter implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-parameter",
            "a parameter that the error does not have",
            "An example or the condition of a suggestion names it.",
            "Correct the name, or add the parameter to `params`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            for (int i = 0; i < error.examples().size(); i++) {
                SourcePath place = path.then("examples").then(i).then("params");
                report(
                        check,
                        place,
                        error.examples().get(i).params().keySet(),
                        error.params().keySet());
            }
            for (int i = 0; i < error.suggestions().size(); i++) {
                SourcePath place = path.then("suggestion").then(i).then("when");
                report(
                        check,
                        place,
                        error.suggestions().get(i).when().keySet(),
                        error.params().keySet());
            }
        }
    }

    private static void report(RuleCheck check, SourcePath owner, Set<String> names, Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                check.atKey(owner.then(name), "no parameter '" + name + "'", NearestWord.hint(name, known));
            }
        }
    }
}
