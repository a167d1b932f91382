package com.example.pizzeria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A part of an error's body.
 *
 * @param params the value
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public record PizzeriaErrorBodyErrorDetails(Map<String, @Nullable Object> params) {
    /**
     * Holds the value.
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    public PizzeriaErrorBodyErrorDetails {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    @Override
    @JsonValue
    public Map<String, @Nullable Object> params() {
        return params;
    }
}
