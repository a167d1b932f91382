package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.TranslationDefinition;
import io.errorcontract.catalog.definition.TranslationDefinition.TranslatedError;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.List;

/** Reads the translations. */
final class TranslationBinder {
    private final BindContext context;

    TranslationBinder(BindContext context) {
        this.context = context;
    }

    TranslationDefinition translation(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.TRANSLATION, entry);
        return new TranslationDefinition(element.map("errors", this::error));
    }

    private TranslatedError error(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.TRANSLATED_ERROR, entry);
        return new TranslatedError(element.text("title"), element.text("message"), suggestions(element));
    }

    private static List<String> suggestions(Element error) {
        YamlEntry entry = error.entry("suggestion");
        if (entry != null && entry.value() instanceof YamlSequence) {
            return error.texts("suggestion");
        }
        String text = error.text("suggestion");
        return text == null ? List.of() : List.of(text);
    }
}
