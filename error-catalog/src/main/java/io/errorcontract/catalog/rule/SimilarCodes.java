package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds codes that differ by letter case only. */
final class SimilarCodes implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "similar-codes",
            "codes that differ by letter case only",
            "People mix them up, and their pages have one name on file systems that ignore case.",
            "Rename one of the two.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        Map<String, String> seen = new HashMap<>();
        for (String code : check.catalog().errors().keySet()) {
            String other = seen.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
            if (other != null) {
                check.atKey(
                        SourcePath.of("errors", code),
                        "the code '" + code + "' differs from '" + other + "' by letter case only",
                        null,
                        SourcePath.of("errors", other),
                        "the other one is here");
            }
        }
    }
}
