package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a reader knows an error when the body holds no code. What is null does not matter.
 *
 * @param status the HTTP status, or null
 * @param message a glob of the message, or null
 * @param body the name of the body layout, or null
 * @param fields what fields of the body hold, by JSON Pointer: texts, numbers and truth values
 */
public record MatchDefinition(
        @Min(value = 200, message = Formats.RESPONSE_STATUS_MESSAGE)
        @Max(value = 599, message = Formats.RESPONSE_STATUS_MESSAGE)
        @Nullable
        Integer status,

        @Nullable String message,
        @Nullable String body,
        Map<@Pattern(regexp = Formats.POINTER, message = Formats.POINTER_MESSAGE) String, @Nullable Object> fields) {

    /** Copies the map, in its order. */
    public MatchDefinition {
        fields = Copies.map(fields);
    }
}
