package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds a message parameter that the message does not name. */
final class MissingPlaceholder implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "missing-placeholder",
            "a message parameter that the message does not name",
            "A parameter with `in: message` travels inside of the message and nowhere else.",
            "Put the placeholder into the message, or remove `in: message`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            for (ParameterDefinition parameter : error.params().values()) {
                boolean named = error.message().contains("{" + parameter.name() + "}");
                if (parameter.place() == ParameterDefinition.Place.MESSAGE && !named) {
                    check.atValue(
                            path.then("params").then(parameter.name()).then("in"),
                            "the message does not name '" + parameter.name() + "'",
                            "put {" + parameter.name() + "} into the message, or remove 'in: message'");
                }
            }
        }
    }
}
