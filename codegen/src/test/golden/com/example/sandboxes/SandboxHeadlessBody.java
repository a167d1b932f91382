package com.example.sandboxes;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error, as application/vnd.example+json.
 *
 * @param type the field <code>type</code>
 * @param reason The error code. Branch on it, not on the message. New codes can appear in any release.
 * @param owner The team to page.
 * @param method The method of the failed request. Null if there is none.
 * @param instance The path of the failed request. Null if there is none.
 * @param extras the fields that the contract does not know
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
        "type",
        "reason",
        "owner",
        "method",
        "instance"
})
public record SandboxHeadlessBody(
        @JsonProperty("type") @NotNull @Pattern(regexp = "\\Qsandbox\\E") @Nullable String type,
        @JsonProperty("reason") @NotNull @Nullable String reason,
        @JsonProperty("owner") @NotNull @Nullable String owner,
        @JsonProperty("method") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String method,
        @JsonProperty("instance") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String instance,
        Map<String, @Nullable Object> extras) {
    /**
     * Copies lists and maps.
     */
    public SandboxHeadlessBody {
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /**
     * Holds what the contract knows, and nothing else.
     *
     * @param type the field <code>type</code>
     * @param reason The error code. Branch on it, not on the message. New codes can appear in any release.
     * @param owner The team to page.
     * @param method The method of the failed request. Null if there is none.
     * @param instance The path of the failed request. Null if there is none.
     */
    public SandboxHeadlessBody(@Nullable String type, @Nullable String reason,
            @Nullable String owner, @Nullable String method, @Nullable String instance) {
        this(type, reason, owner, method, instance, Map.of());
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    static SandboxHeadlessBody of(Json json) {
        return new SandboxHeadlessBody(json.type, json.reason, json.owner, json.method,
                json.instance, json.extras);
    }

    /**
     * Returns the fields that the contract does not know.
     *
     * @return them by name, unmodifiable
     */
    @Override
    @JsonAnyGetter
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    /**
     * What databind reads, in the order in which it comes.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE
    )
    private static final class Json {
        @JsonProperty("type")
        @Nullable String type;

        @JsonProperty("reason")
        @Nullable String reason;

        @JsonProperty("owner")
        @Nullable String owner;

        @JsonProperty("method")
        @Nullable String method;

        @JsonProperty("instance")
        @Nullable String instance;

        final Map<String, @Nullable Object> extras = new LinkedHashMap<>();

        @JsonAnySetter
        void put(String name, @Nullable Object value) {
            this.extras.put(name, value);
        }
    }
}
