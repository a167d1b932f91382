package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.BodyLayouts;
import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.MatchDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            report(check, path.then("body"), error.body(), known);
            MatchDefinition match = error.match();
            if (match != null) {
                report(check, path.then("match").then("body"), match.body(), known);
            }
        }
    }

    private static void report(RuleCheck check, SourcePath place, @Nullable String name, Set<String> known) {
        if (name != null && !known.contains(name)) {
            check.atValue(place, "no body layout '" + name + "'", NearestWord.hint(name, known));
        }
    }
}
