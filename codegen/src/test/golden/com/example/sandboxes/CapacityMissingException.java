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
     *
     * @param zone the value of <code>zone</code>
     */
    public CapacityMissingException(String zone) {
        this(ApiError.of(SandboxDescriptors.CAPACITY_MISSING, zone), null);
    }

    /**
     * Creates the exception.
     *
     * @param zone the value of <code>zone</code>
     * @param cause what led to it, or null; it never reaches the body
     */
    public CapacityMissingException(String zone, @Nullable Throwable cause) {
        this(ApiError.of(SandboxDescriptors.CAPACITY_MISSING, zone), cause);
    }

    CapacityMissingException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Returns a builder for an exception with optional values.
     *
     * @param zone the value of <code>zone</code>
     * @return a builder
     */
    public static Builder builder(String zone) {
        return new Builder(zone);
    }

    /**
     * The value of <code>zone</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable String zone() {
        return error().value("zone") instanceof String value ? value : null;
    }

    /**
     * Builds the exception; not thread-safe.
     */
    public static final class Builder extends SandboxException.Builder<CapacityMissingException, Builder> {
        private Builder(String zone) {
            super(SandboxDescriptors.CAPACITY_MISSING);
            parameter("zone", zone);
        }

        @Override
        protected CapacityMissingException create(ApiError error, @Nullable Throwable cause) {
            return new CapacityMissingException(error, cause);
        }
    }
}
