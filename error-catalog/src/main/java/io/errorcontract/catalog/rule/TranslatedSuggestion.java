package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds translated variants that do not match the catalog's than the catalog's own. */
final class TranslatedSuggestion implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "translated-suggestion",
            "translated variants that do not match the catalog's",
            "A translation has one text for each variant of the catalog's own suggestion, in the same order. When each "
                    + "applies is said in the catalog alone.",
            "Write as many texts as the catalog's suggestion has variants.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        TranslatedErrors.forEachError(check, (path, error, translated) -> {
            int expected = error.suggestions().size();
            int found = translated.suggestions().size();
            if (found > 0 && found != expected) {
                check.atValue(
                        path.then("suggestion"),
                        "the catalog's suggestion has " + Counts.of(expected, "variant") + ", this has " + found,
                        null);
            }
        });
    }
}
