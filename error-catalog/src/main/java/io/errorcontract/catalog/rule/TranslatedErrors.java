package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TranslationDefinition.TranslatedError;

/** Goes through the translations of a catalog. */
final class TranslatedErrors {
    private TranslatedErrors() {}

    /** Takes the translation of an error, with its place. */
    @FunctionalInterface
    interface Visitor {
        void visit(SourcePath path, ErrorDefinition error, TranslatedError translated);
    }

    /** Visits the translations of all errors that the catalog has. */
    static void forEachError(RuleCheck check, Visitor visitor) {
        check.catalog()
                .translations()
                .forEach((language, translation) -> translation.errors().forEach((code, translated) -> {
                    ErrorDefinition error = check.catalog().errors().get(code);
                    if (error != null) {
                        visitor.visit(SourcePath.of("translations", language, "errors", code), error, translated);
                    }
                }));
    }
}
