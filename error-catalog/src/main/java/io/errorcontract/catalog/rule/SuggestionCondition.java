package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds a condition that no value can meet. */
final class SuggestionCondition implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "suggestion-condition",
            "a condition that no value can meet",
            "The value under `when` is not of the parameter's type, or not one of its enumeration, so "
                    + "the suggestion would never be made.",
            "Write a value that the parameter can have.");

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
            for (int i = 0; i < error.suggestions().size(); i++) {
                SourcePath place = path.then("suggestion").then(i).then("when");
                error.suggestions().get(i).when().forEach((name, value) -> {
                    ParameterDefinition parameter = error.params().get(name);
                    if (parameter != null) {
                        check.ofType(place.then(name), parameter.type(), value);
                    }
                });
            }
        }
    }
}
