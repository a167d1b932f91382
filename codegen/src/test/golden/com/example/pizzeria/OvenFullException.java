package com.example.pizzeria;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The oven is full
 *
 * <p>Code <code>oven.full</code>, HTTP status 503, may be retried.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class OvenFullException extends PizzeriaException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     */
    public OvenFullException() {
        this(ApiError.builder(PizzeriaDescriptors.OVEN_FULL).build(), null);
    }

    /**
     * Creates the exception.
     *
     * @param cause what led to it, or null; it never reaches the body
     */
    public OvenFullException(@Nullable Throwable cause) {
        this(ApiError.builder(PizzeriaDescriptors.OVEN_FULL).build(), cause);
    }

    OvenFullException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Returns a builder for an exception with optional values.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds the exception; not thread-safe.
     */
    public static final class Builder extends PizzeriaException.Builder<OvenFullException, Builder> {
        private Builder() {
            super(PizzeriaDescriptors.OVEN_FULL);
        }

        @Override
        protected OvenFullException create(ApiError error, @Nullable Throwable cause) {
            return new OvenFullException(error, cause);
        }
    }
}
