package io.errorcontract.contract;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What to do about an error, in one line; the text may differ by the values of parameters.
 *
 * @param variants the texts, of which the first that fits an occurrence is used
 * @since 0.1.0
 */
public record Suggestion(List<Variant> variants) implements Serializable {

    /**
     * A text and when to use it.
     *
     * @param when the values that parameters have to have, by name; an empty map fits always
     * @param text the text; it fits only if each of its placeholders has a value
     */
    public record Variant(Map<String, Object> when, MessageTemplate text) implements Serializable {
        /** Copies the map. */
        public Variant {
            when = Map.copyOf(when);
        }

        private boolean fits(Function<String, ? extends @Nullable Object> values) {
            for (Map.Entry<String, Object> condition : when.entrySet()) {
                if (!condition.getValue().equals(values.apply(condition.getKey()))) {
                    return false;
                }
            }
            for (String name : text.placeholders()) {
                if (values.apply(name) == null) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Copies the list. */
    public Suggestion {
        variants = List.copyOf(variants);
    }

    /**
     * Makes a suggestion of one text for all occurrences.
     *
     * @param text the text
     * @return the suggestion
     */
    public static Suggestion of(String text) {
        return new Suggestion(List.of(new Variant(Map.of(), MessageTemplate.parse(text))));
    }

    /**
     * Chooses and fills in the text for one occurrence.
     *
     * @param values gives the value of a parameter by its name, or {@code null}
     * @return the text, or empty if no variant fits
     */
    public Optional<String> resolve(Function<String, ? extends @Nullable Object> values) {
        for (Variant variant : variants) {
            if (variant.fits(values)) {
                return Optional.of(variant.text().format(values));
            }
        }
        return Optional.empty();
    }
}
