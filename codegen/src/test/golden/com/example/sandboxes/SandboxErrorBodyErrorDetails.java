package com.example.sandboxes;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A part of an error's body.
 *
 * @param retryable Whether the request may be retried. Null if there is none.
 * @param retryAfterSec How long to wait before the next attempt, in seconds. Null if there is none.
 * @param params the error's own parameters
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
        "*",
        "retryable",
        "retry_after_sec"
})
public record SandboxErrorBodyErrorDetails(
        @JsonProperty("retryable") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean retryable,
        @JsonProperty("retry_after_sec") @JsonInclude(JsonInclude.Include.NON_NULL) @Min(0L) @Nullable Long retryAfterSec,
        Map<String, @Nullable Object> params) {
    /**
     * Copies lists and maps.
     */
    public SandboxErrorBodyErrorDetails {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    static SandboxErrorBodyErrorDetails of(Json json) {
        return new SandboxErrorBodyErrorDetails(json.retryable, json.retryAfterSec, json.params);
    }

    @JsonProperty("*")
    @JsonUnwrapped
    Spread spread() {
        return new Spread(params);
    }

    /**
     * What databind reads, in the order in which it comes.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE
    )
    private static final class Json {
        @JsonProperty("retryable")
        @Nullable Boolean retryable;

        @JsonProperty("retry_after_sec")
        @Nullable Long retryAfterSec;

        final Map<String, @Nullable Object> params = new LinkedHashMap<>();

        @JsonAnySetter
        void put(String name, @Nullable Object value) {
            this.params.put(name, value);
        }
    }

    /**
     * What stands between the other fields.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE
    )
    private record Spread(@JsonAnyGetter Map<String, @Nullable Object> fields) {
    }
}
