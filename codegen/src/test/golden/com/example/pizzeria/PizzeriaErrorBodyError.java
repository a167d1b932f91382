package com.example.pizzeria;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A part of an error's body.
 *
 * @param code The error code. Branch on it, not on the message. New codes can appear in any release.
 * @param message A human-readable message. Its wording can change, so do not parse it.
 * @param requestId The request ID. Include it when you contact support. Null if there is none.
 * @param details the field <code>details</code>
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
        "code",
        "message",
        "request_id",
        "details"
})
public record PizzeriaErrorBodyError(
        @JsonProperty("code") @NotNull @Pattern(regexp = "^[.0-9_a-z]+$") @Nullable String code,
        @JsonProperty("message") @NotNull @Nullable String message,
        @JsonProperty("request_id") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String requestId,
        @JsonProperty("details") @NotNull @Valid @Nullable PizzeriaErrorBodyErrorDetails details,
        Map<String, @Nullable Object> extras) {
    /**
     * Copies lists and maps.
     */
    public PizzeriaErrorBodyError {
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /**
     * Holds what the contract knows, and nothing else.
     *
     * @param code The error code. Branch on it, not on the message. New codes can appear in any release.
     * @param message A human-readable message. Its wording can change, so do not parse it.
     * @param requestId The request ID. Include it when you contact support. Null if there is none.
     * @param details the field <code>details</code>
     */
    public PizzeriaErrorBodyError(@Nullable String code, @Nullable String message,
            @Nullable String requestId, @Nullable PizzeriaErrorBodyErrorDetails details) {
        this(code, message, requestId, details, Map.of());
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    static PizzeriaErrorBodyError of(Json json) {
        return new PizzeriaErrorBodyError(json.code, json.message, json.requestId, json.details,
                json.extras);
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
        @JsonProperty("code")
        @Nullable String code;

        @JsonProperty("message")
        @Nullable String message;

        @JsonProperty("request_id")
        @Nullable String requestId;

        @JsonProperty("details")
        @Nullable PizzeriaErrorBodyErrorDetails details;

        final Map<String, @Nullable Object> extras = new LinkedHashMap<>();

        @JsonAnySetter
        void put(String name, @Nullable Object value) {
            this.extras.put(name, value);
        }
    }
}
