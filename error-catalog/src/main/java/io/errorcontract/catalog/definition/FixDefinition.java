package io.errorcontract.catalog.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that mends an error, for the reference.
 *
 * @param text Markdown
 * @param samples code samples
 */
public record FixDefinition(String text, List<Sample> samples) {
    /** Copies the list. */
    public FixDefinition {
        samples = List.copyOf(samples);
    }

    /**
     * A code sample.
     *
     * @param lang the language, as code fences name it
     * @param code the code
     * @param title a title, or null
     */
    public record Sample(String lang, String code, @Nullable String title) {}
}
