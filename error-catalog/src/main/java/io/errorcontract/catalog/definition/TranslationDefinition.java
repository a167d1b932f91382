package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a catalog in another language, as written.
 *
 * @param errors the texts of errors, by code
 */
public record TranslationDefinition(
        Map<@Pattern(regexp = Formats.CODE, message = Formats.CODE_MESSAGE) String, TranslatedError> errors) {
    /** Copies the map, in its order. */
    public TranslationDefinition {
        errors = Copies.map(errors);
    }

    /**
     * Returns these texts and those of errors that they say nothing of.
     *
     * @param others the other texts, in the same language
     * @return all of them
     */
    TranslationDefinition with(TranslationDefinition others) {
        Map<String, TranslatedError> all = new LinkedHashMap<>(errors);
        others.errors.forEach(all::putIfAbsent);
        return new TranslationDefinition(all);
    }

    /**
     * The texts of one error. What is not translated stays in the catalog's own language.
     *
     * @param title the title, or null
     * @param message the message template, or null
     * @param suggestions the texts of the suggestion's variants, in the catalog's order; empty if they are not
     *     translated
     */
    public record TranslatedError(
            @Nullable String title, @Nullable String message, List<String> suggestions) {
        /** Copies the list. */
        public TranslatedError {
            suggestions = List.copyOf(suggestions);
        }
    }
}
