package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds the translation of a message that clients read. */
final class UntranslatableMessage implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "untranslatable-message",
            "a translation of a message that clients read",
            "Clients know an error without a code by the catalog's own message, and take parameters with `in: message` "
                    + "out of it. They could do neither with another text.",
            "Leave the message out of the translation. Titles and suggestions can be translated all the same.");

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
        ReadMessages read = ReadMessages.of(check);
        TranslatedErrors.forEachError(check, (path, error, translated) -> {
            String reason = translated.message() == null ? null : read.reason(error);
            if (reason != null) {
                check.atKey(path.then("message"), "clients " + reason + ", so it cannot be translated", null);
            }
        });
    }
}
