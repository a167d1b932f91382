package io.errorcontract.catalog.definition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may do about an error.
 *
 * @param when values that parameters must have for this suggestion; empty if it always applies
 * @param text the text, with placeholders
 */
public record SuggestionDefinition(Map<String, @Nullable Object> when, String text) {
    /** Copies the map, in its order. */
    public SuggestionDefinition {
        when = Copies.map(when);
    }
}
