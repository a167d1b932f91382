package io.errorcontract.catalog.internal.compile;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.TranslationDefinition.TranslatedError;
import io.errorcontract.model.MessageTemplate;
import io.errorcontract.model.Translation;
import io.errorcontract.model.Translations;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compiles the texts in other languages. */
public final class TranslationCompiler {
    private TranslationCompiler() {}

    /** Compiles the texts of all languages. */
    public static Translations translations(CatalogDefinition catalog) {
        Map<String, Map<String, Translation>> byLanguage = new LinkedHashMap<>();
        catalog.translations().forEach((language, translation) -> {
            Map<String, Translation> byCode = new LinkedHashMap<>();
            translation.errors().forEach((code, error) -> byCode.put(code, translation(error)));
            byLanguage.put(language, byCode);
        });
        return byLanguage.isEmpty() ? Translations.NONE : Translations.of(byLanguage);
    }

    private static Translation translation(TranslatedError error) {
        return new Translation(
                error.title(),
                error.message() == null ? null : MessageTemplate.parse(error.message()),
                error.suggestions().stream().map(MessageTemplate::parse).toList());
    }
}
