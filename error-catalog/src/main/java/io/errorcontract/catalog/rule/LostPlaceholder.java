package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.language.Placeholders.Placeholder;

/** Finds a translated message that says less than the catalog's own. */
final class LostPlaceholder implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "lost-placeholder",
            "a translated message without one of the placeholders",
            "The catalog's own message names the parameter, this one does not. Most often the catalog has changed since "
                    + "it was translated.",
            "Put the placeholder into the translation.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        TranslatedErrors.forEachError(check, (path, error, translated) -> {
            String message = translated.message();
            if (message == null) {
                return;
            }
            for (Placeholder placeholder : Placeholders.in(error.message()).found()) {
                if (!message.contains("{" + placeholder.name() + "}")) {
                    check.atValue(
                            path.then("message"),
                            "the translation does not name '" + placeholder.name() + "'",
                            "the catalog's own message is: " + error.message());
                }
            }
        });
    }
}
