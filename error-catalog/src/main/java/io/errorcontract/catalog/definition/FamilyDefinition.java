package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A family of errors: a superclass of theirs, and a class for codes that this version of the catalog does not know.
 *
 * @param name the name
 * @param match globs of codes; {@code *} stands for any run of characters
 * @param status the HTTP status of its errors, or null
 * @param title a short title, or null
 * @param description Markdown, or null
 * @param retryable whether a call may be tried again, or null if not said
 * @param retryAfter after what time, or null
 * @param retryPolicy the name of the retry policy, or null
 * @param properties values of the catalog's properties
 * @param parent the name of the family that this one extends, or null
 * @param exception the name of its class, or null for the default
 * @param open whether it is meant for codes that this catalog does not have
 * @param visibility who may read of it and of its errors, or null to take its parent's
 */
public record FamilyDefinition(
        String name,
        List<
                        @Pattern(
                                regexp = Formats.CODE,
                                message = "is not a pattern of codes: no blanks, at most 160 characters")
                        String>
                match,

        @Min(value = 400, message = Formats.STATUS_MESSAGE)
        @Max(value = 599, message = Formats.STATUS_MESSAGE)
        @Nullable
        Integer status,

        @Nullable String title,
        @Nullable String description,
        @Nullable Boolean retryable,
        @Nullable Duration retryAfter,
        @Nullable String retryPolicy,
        Map<String, @Nullable Object> properties,
        @Nullable String parent,

        @Pattern(regexp = Formats.IDENTIFIER, message = Formats.IDENTIFIER_MESSAGE) @Nullable
        String exception,

        boolean open,
        @Nullable Visibility visibility) {
    /** Copies the collections. */
    public FamilyDefinition {
        match = List.copyOf(match);
        properties = Copies.map(properties);
    }
}
