package com.example.sandboxes;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * No capacity
 *
 * <p>Code <code>capacity.missing</code>, HTTP status 503.
 *
 * @see <a href="https://docs.example.com/errors/capacity.missing">Documentation</a>
 * @deprecated since 1.1.0; replaced by {@link CapacityUnavailableException}. It says too little.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
@Deprecated(since = "1.1.0")
public final class CapacityMissingException extends SandboxException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     */
    public CapacityMissingException() {
        this(ApiError.builder(SandboxDescriptors.CAPACITY_MISSING).build(), null);
    }

    /**
     * Creates the exception.
     *
     * @param cause what led to it, or null; it never reaches the body
     */
    public CapacityMissingException(@Nullable Throwable cause) {
        this(ApiError.builder(SandboxDescriptors.CAPACITY_MISSING).build(), cause);
    }

    CapacityMissingException(ApiError error, @Nullable Throwable cause) {
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
    public static final class Builder extends SandboxException.Builder<CapacityMissingException, Builder> {
        private Builder() {
            super(SandboxDescriptors.CAPACITY_MISSING);
        }

        @Override
        protected CapacityMissingException create(ApiError error, @Nullable Throwable cause) {
            return new CapacityMissingException(error, cause);
        }
    }
}
