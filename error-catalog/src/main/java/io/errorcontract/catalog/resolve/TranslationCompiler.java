package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.TranslationDefinition.TranslatedError;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.Translation;
import io.errorcontract.contract.Translations;
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
