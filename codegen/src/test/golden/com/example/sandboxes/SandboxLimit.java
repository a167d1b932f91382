package com.example.sandboxes;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the workspace.
 *
 * @param kind the field <code>kind</code>
 * @param value the field <code>value</code>
 * @param names Whose limit it is.
 * @param unit the field <code>unit</code>; null if there is none
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
        "kind",
        "value",
        "names",
        "unit"
})
public record SandboxLimit(@JsonProperty("kind") @NotNull @Nullable String kind,
        @JsonProperty("value") @NotNull @Nullable Long value,
        @JsonProperty("names") @NotNull @Nullable List<String> names,
        @JsonProperty("unit") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unit,
        Map<String, @Nullable Object> extras) {
    /**
     * Copies lists and maps.
     */
    public SandboxLimit {
        names = names == null ? null : Collections.unmodifiableList(new ArrayList<>(names));
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /**
     * Holds what the contract knows, and nothing else.
     *
     * @param kind the field <code>kind</code>
     * @param value the field <code>value</code>
     * @param names Whose limit it is.
     * @param unit the field <code>unit</code>; null if there is none
     */
    public SandboxLimit(@Nullable String kind, @Nullable Long value, @Nullable List<String> names,
            @Nullable String unit) {
        this(kind, value, names, unit, Map.of());
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    static SandboxLimit of(Json json) {
        return new SandboxLimit(json.kind, json.value, json.names, json.unit, json.extras);
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
        @JsonProperty("kind")
        @Nullable String kind;

        @JsonProperty("value")
        @Nullable Long value;

        @JsonProperty("names")
        @Nullable List<String> names;

        @JsonProperty("unit")
        @Nullable String unit;

        final Map<String, @Nullable Object> extras = new LinkedHashMap<>();

        @JsonAnySetter
        void put(String name, @Nullable Object value) {
            this.extras.put(name, value);
        }
    }
}
