package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TranslationDefinition.TranslatedError;

/** The texts of an error that may hold placeholders. */
final class MessageTexts {
    private MessageTexts() {}

    /** Visits those texts of all errors, with their places, that have a brace at all. */
    static void forEach(RuleCheck check, Visitor visitor) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            visit(error, path.then("message"), error.message(), visitor);
            if (error.title() != null) {
                visit(error, path.then("title"), error.title(), visitor);
            }
            for (int i = 0; i < error.suggestions().size(); i++) {
                SourcePath variant = path.then("suggestion").then(i).then("text");
                boolean single =
                        error.suggestions().size() == 1 && !check.places().contains(variant);
                SourcePath place = single ? path.then("suggestion") : variant;
                visit(error, place, error.suggestions().get(i).text(), visitor);
            }
        }
        TranslatedErrors.forEachError(check, (path, error, translated) -> visit(check, path, error, translated, visitor));
    }

    private static void visit(
            RuleCheck check, SourcePath path, ErrorDefinition error, TranslatedError translated, Visitor visitor) {
        if (translated.message() != null) {
            visit(error, path.then("message"), translated.message(), visitor);
        }
        if (translated.title() != null) {
            visit(error, path.then("title"), translated.title(), visitor);
        }
        for (int i = 0; i < translated.suggestions().size(); i++) {
            SourcePath text = path.then("suggestion").then(i);
            SourcePath place = check.places().contains(text) ? text : path.then("suggestion");
            visit(error, place, translated.suggestions().get(i), visitor);
        }
    }

    private static void visit(ErrorDefinition error, SourcePath place, String text, Visitor visitor) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            visitor.visit(error, place, text);
        }
    }

    /** Takes a text. */
    @FunctionalInterface
    interface Visitor {
        void visit(ErrorDefinition error, SourcePath place, String text);
    }
}
