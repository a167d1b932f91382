package com.example.sandboxes;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A part of an error's body.
 *
 * @param field The invalid field.
 * @param message A human-readable description of the violation. Null if there is none.
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
        "field",
        "message"
})
public record SandboxErrorBodyErrorFieldsItem(
        @JsonProperty("field") @NotNull @Nullable String field,
        @JsonProperty("message") @Nullable String message, Map<String, @Nullable Object> extras) {
    /**
     * Copies lists and maps.
     */
    public SandboxErrorBodyErrorFieldsItem {
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /**
     * Holds what the contract knows, and nothing else.
     *
     * @param field The invalid field.
     * @param message A human-readable description of the violation. Null if there is none.
     */
    public SandboxErrorBodyErrorFieldsItem(@Nullable String field, @Nullable String message) {
        this(field, message, Map.of());
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    static SandboxErrorBodyErrorFieldsItem of(Json json) {
        return new SandboxErrorBodyErrorFieldsItem(json.field, json.message, json.extras);
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
        @JsonProperty("field")
        @Nullable String field;

        @JsonProperty("message")
        @Nullable String message;

        final Map<String, @Nullable Object> extras = new LinkedHashMap<>();

        @JsonAnySetter
        void put(String name, @Nullable Object value) {
            this.extras.put(name, value);
        }
    }
}
