package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.language.Placeholders.Placeholder;

/** Finds a placeholder without a parameter. */
final class UnknownPlaceholder implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-placeholder",
            "a placeholder without a parameter",
            "Nothing could be put in its place.",
            "Correct the name, or add the parameter to `params`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        MessageTexts.forEach(check, (error, place, text) -> check(check, error, place, text));
    }

    private static void check(RuleCheck check, ErrorDefinition error, SourcePath place, String text) {
        for (Placeholder placeholder : Placeholders.in(text).found()) {
            if (placeholder.isWord() && !error.params().containsKey(placeholder.name())) {
                String near =
                        NearestWord.hint(placeholder.name(), error.params().keySet());
                check.within(
                        place,
                        placeholder.offset(),
                        placeholder.length(),
                        "no parameter '" + placeholder.name() + "'",
                        near.isEmpty() ? "add it to 'params', or write '{{' for a literal brace" : near);
            }
        }
    }
}
