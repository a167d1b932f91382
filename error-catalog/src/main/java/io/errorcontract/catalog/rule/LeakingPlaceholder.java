package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.language.Placeholders.Placeholder;
import java.util.Locale;

/** Finds a placeholder of a hidden parameter. */
final class LeakingPlaceholder implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "leaking-placeholder",
            "a placeholder of a hidden parameter",
            "A parameter that is `sensitive` or `internal` must not leave the server, and messages, "
                    + "titles and suggestions do. One with a `visibility` would be named to other readers.",
            "Take the placeholder out of the text. The value still reaches the server's own code.");

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
            ParameterDefinition parameter = error.params().get(placeholder.name());
            if (parameter != null
                    && !parameter.visibility().isFor(check.families().visibility(error))) {
                check.within(
                        place,
                        placeholder.offset(),
                        placeholder.length(),
                        "the parameter '" + parameter.name() + "' is "
                                + parameter.visibility().name().toLowerCase(Locale.ROOT)
                                + ", but more readers see this text",
                        "give the error this visibility, or take the placeholder out");
            }
            if (parameter != null && parameter.isHidden()) {
                check.within(
                        place,
                        placeholder.offset(),
                        placeholder.length(),
                        "the parameter '" + parameter.name() + "' is "
                                + (parameter.sensitive() ? "sensitive" : "internal") + ", but would leave in this text",
                        null);
            }
        }
    }
}
