package io.errorcontract.contract;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a reader knows an error when the response holds no code of the catalog.
 *
 * @param status the status that the response has to have, or {@code null} for any
 * @param message the glob that its message has to fit, or {@code null} for any
 * @param body the name of the layout that its body has to have, or {@code null} for any
 * @param fields what fields of its body have to hold, by JSON Pointer (RFC 6901): a {@link String}, {@link Number} or
 *     {@link Boolean} each; empty for any
 * @since 0.1.0
 */
@SuppressWarnings("serial") // the map is a plain one
public record ErrorMatch(
        @Nullable Integer status,
        @Nullable CodePattern message,
        @Nullable String body,
        Map<String, Object> fields) implements Serializable {

    /** Copies the map, in its order. */
    public ErrorMatch {
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Creates a rule that asks for no fields.
     *
     * @param status the status that the response has to have, or {@code null} for any
     * @param message the glob that its message has to fit, or {@code null} for any
     * @param body the name of the layout that its body has to have, or {@code null} for any
     */
    public ErrorMatch(@Nullable Integer status, @Nullable CodePattern message, @Nullable String body) {
        this(status, message, body, Map.of());
    }
}
