package io.errorcontract.contract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one error in another language than the catalog's. What is not translated stays as it is there.
 *
 * @param title what happened in general, or {@code null}
 * @param message the message, with placeholders of the same parameters, or {@code null}
 * @param suggestions the texts of the suggestion's variants, in the catalog's order; empty if they are not translated
 * @since 0.1.0
 */
public record Translation(
        @Nullable String title, @Nullable MessageTemplate message, List<MessageTemplate> suggestions) {

    /** Copies the list. */
    public Translation {
        suggestions = List.copyOf(suggestions);
    }

    ErrorDescriptor of(ErrorDescriptor error) {
        return error.withTexts(
                title == null ? error.title() : title,
                message == null ? error.message() : message,
                error.suggestion() == null ? null : of(error.suggestion()));
    }

    private Suggestion of(Suggestion suggestion) {
        if (suggestions.size() != suggestion.variants().size()) {
            return suggestion;
        }
        List<Suggestion.Variant> translated = new ArrayList<>(suggestions.size());
        for (int i = 0; i < suggestions.size(); i++) {
            translated.add(new Suggestion.Variant(suggestion.variants().get(i).when(), suggestions.get(i)));
        }
        return new Suggestion(translated);
    }
}
