package io.errorcontract.catalog.definition;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.ParameterType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an error.
 *
 * @param name the name, which may be any text
 * @param type its type
 * @param optional whether it may be left out
 * @param nullable whether it may be null
 * @param docs Markdown, or null
 * @param example an example of its value as YAML gives it, or null
 * @param place where the value travels
 * @param binds the value of the error that it is another name of, or null
 * @param sensitive whether it is kept out of logs, messages and the body
 * @param internal whether it is kept out of the body
 * @param visibility who may read of it
 * @param unit the unit of a number, or null
 * @param min the least value, or length for text and lists, or null
 * @param max the greatest value, or length for text and lists, or null
 * @param pattern a regular expression that the whole text matches, or null
 */
public record ParameterDefinition(
        String name,
        ParameterType type,
        boolean optional,
        boolean nullable,
        @Nullable String docs,
        @Nullable Object example,
        Place place,
        @Nullable Binding binds,
        boolean sensitive,
        boolean internal,
        Visibility visibility,
        @Nullable String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String pattern) {
    /** Where the value of a parameter travels. */
    public enum Place {
        /** In the body, among {@code $params}, and in the message too if that names it. */
        BODY,
        /** Inside the message only; a reader takes it back out of there. */
        MESSAGE,
        /** In a header that is bound to it. */
        HEADER
    }

    /**
     * Tells whether the value must not leave the server.
     *
     * @return true if the parameter is sensitive or internal
     */
    public boolean isHidden() {
        return sensitive || internal;
    }
}
