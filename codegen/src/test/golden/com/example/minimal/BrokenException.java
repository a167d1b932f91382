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
     * Makes the exception.
     */
    public BrokenException() {
        this(ApiError.builder(MinimalDescriptors.BROKEN).build(), null);
    }

    /**
     * Makes the exception.
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
     * Starts an exception that says more than the constructors take.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects what is known of an error; not thread-safe.
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
