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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error, as application/json.
 *
 * @param error the field <code>error</code>
 * @param extras the fields that the contract does not know
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder("error")
public record PizzeriaErrorBody(
        @JsonProperty("error") @NotNull @Valid @Nullable PizzeriaErrorBodyError error,
        Map<String, @Nullable Object> extras) {
    /**
     * Copies lists and maps.
     */
    public PizzeriaErrorBody {
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /**
     * Holds what the contract knows, and nothing else.
     *
     * @param error the field <code>error</code>
     */
    public PizzeriaErrorBody(@Nullable PizzeriaErrorBodyError error) {
        this(error, Map.of());
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    static PizzeriaErrorBody of(Json json) {
        return new PizzeriaErrorBody(json.error, json.extras);
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
        @JsonProperty("error")
        @Nullable PizzeriaErrorBodyError error;

        final Map<String, @Nullable Object> extras = new LinkedHashMap<>();

        @JsonAnySetter
        void put(String name, @Nullable Object value) {
            this.extras.put(name, value);
        }
    }
}
