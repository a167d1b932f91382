package io.errorcontract.codegen.site.page;

import java.util.List;

/**
 * A step that mends an error.
 *
 * @param text what to do
 * @param samples how, in one language each
 */
public record Fix(Prose text, List<Sample> samples) {
    /** Copies the list. */
    public Fix {
        samples = List.copyOf(samples);
    }
}
