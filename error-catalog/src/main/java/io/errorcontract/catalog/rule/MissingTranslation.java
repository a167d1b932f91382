package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TranslationDefinition;
import io.errorcontract.catalog.definition.TranslationDefinition.TranslatedError;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds texts that a translation lacks. */
final class MissingTranslation implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "missing-translation",
            "a text that a translation lacks",
            "Clients that ask for the language get this text in the catalog's own.",
            "Translate it.");

    private static final TranslatedError NOTHING = new TranslatedError(null, null, List.of());

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
        if (check.catalog().translations().isEmpty()) {
            return;
        }
        ReadMessages read = ReadMessages.of(check);
        check.catalog().translations().forEach((language, translation) -> check(check, language, translation, read));
    }

    private static void check(RuleCheck check, String language, TranslationDefinition translation, ReadMessages read) {
        SourcePath path = SourcePath.of("translations", language);
        for (ErrorDefinition error : check.catalog().errors().values()) {
            TranslatedError translated = translation.errors().get(error.code());
            List<String> missing = missing(error, translated == null ? NOTHING : translated, read);
            if (!missing.isEmpty()) {
                check.atKey(
                        translated == null ? path : path.then("errors").then(error.code()),
                        "'" + error.code() + "' has no " + String.join(", ", missing) + " in '" + language + "'",
                        null);
            }
        }
    }

    private static List<String> missing(ErrorDefinition error, TranslatedError translated, ReadMessages read) {
        List<String> missing = new ArrayList<>();
        if (translated.message() == null && read.reason(error) == null) {
            missing.add("message");
        }
        if (error.title() != null && translated.title() == null) {
            missing.add("title");
        }
        if (!error.suggestions().isEmpty() && translated.suggestions().isEmpty()) {
            missing.add("suggestion");
        }
        return missing;
    }
}
