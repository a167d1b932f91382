package com.example.minimal;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * It is broken
 *
 * <p>Code <code>broken</code>, HTTP status 500.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class BrokenException extends MinimalException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     */
    public BrokenException() {
        this(ApiError.builder(MinimalDescriptors.BROKEN).build(), null);
    }

    /**
     * Creates the exception.
     *
     * @param cause what led to it, or null; it never reaches the body
     */
    public BrokenException(@Nullable Throwable cause) {
        this(ApiError.builder(MinimalDescriptors.BROKEN).build(), cause);
    }

    BrokenException(ApiError error, @Nullable Throwable cause) {
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
    public static final class Builder extends MinimalException.Builder<BrokenException, Builder> {
        private Builder() {
            super(MinimalDescriptors.BROKEN);
        }

        @Override
        protected BrokenException create(ApiError error, @Nullable Throwable cause) {
            return new BrokenException(error, cause);
        }
    }
}
