package io.errorcontract.catalog.definition;

import io.errorcontract.contract.BodyNode;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layout of the JSON body.
 *
 * @param mediaType the media type that JSON is sent with, and its parameters
 * @param json the template
 * @param docs Markdown, or null
 * @param fields what the fields hold, Markdown by the field's path with dots between the names
 * @param visibility who may read of fields that not everybody may read of, by path
 */
public record BodyDefinition(
        @Pattern(regexp = Formats.MEDIA_TYPE, message = "is not a JSON media type (RFC 9110, section 8.3.1)")
        String mediaType,

        BodyNode json,
        @Nullable String docs,
        Map<String, String> fields,
        Map<String, Visibility> visibility) {
    /** Copies the maps, in their order. */
    public BodyDefinition {
        fields = Copies.map(fields);
        visibility = Copies.map(visibility);
    }

    /**
     * Makes a layout whose fields speak for themselves.
     *
     * @param mediaType the media type that JSON is sent with, and its parameters
     * @param json the template
     * @param docs Markdown, or null
     */
    public BodyDefinition(String mediaType, BodyNode json, @Nullable String docs) {
        this(mediaType, json, docs, Map.of(), Map.of());
    }
}
