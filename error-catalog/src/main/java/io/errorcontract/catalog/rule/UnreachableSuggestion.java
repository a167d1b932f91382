package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.language.Placeholders.Placeholder;

/** Finds a suggestion behind one that always applies. */
final class UnreachableSuggestion implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "unreachable-suggestion",
            "a suggestion behind one that always applies",
            "The first variant that applies is used. A variant without `when` and without "
                    + "placeholders of optional parameters always does.",
            "Move the general variant to the end.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            boolean settled = false;
            for (int i = 0; i < error.suggestions().size(); i++) {
                SuggestionDefinition suggestion = error.suggestions().get(i);
                if (settled) {
                    check.atKey(
                            path.then("suggestion").then(i),
                            "this suggestion is never made, because one before it always applies",
                            "move the one without 'when' to the end");
                }
                settled |= suggestion.when().isEmpty() && needsNothingOptional(error, suggestion);
            }
        }
    }

    private static boolean needsNothingOptional(ErrorDefinition error, SuggestionDefinition suggestion) {
        for (Placeholder placeholder : Placeholders.in(suggestion.text()).found()) {
            ParameterDefinition parameter = error.params().get(placeholder.name());
            if (parameter != null && (parameter.optional() || parameter.nullable())) {
                return false;
            }
        }
        return true;
    }
}
