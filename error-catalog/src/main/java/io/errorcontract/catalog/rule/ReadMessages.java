package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the errors of which clients read the message, so that it has to be the same in every language. */
final class ReadMessages {
    private final Set<String> recognized = new HashSet<>();

    private ReadMessages(RuleCheck check) {
        for (List<CodelessErrors.Codeless> errors : CodelessErrors.of(check).values()) {
            errors.stream().filter(CodelessErrors.Codeless::withMessage).forEach(error -> recognized.add(error.code()));
        }
    }

    static ReadMessages of(RuleCheck check) {
        return new ReadMessages(check);
    }

    /** What clients read the message for, or null if they only show it. */
    @Nullable
    String reason(ErrorDefinition error) {
        boolean matched = error.match() != null && error.match().message() != null;
        if (matched || recognized.contains(error.code())) {
            return "know this error by its message";
        }
        for (ParameterDefinition parameter : error.params().values()) {
            if (parameter.place() == ParameterDefinition.Place.MESSAGE) {
                return "take '" + parameter.name() + "' out of the message";
            }
        }
        return null;
    }
}
