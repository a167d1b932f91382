package com.example.sandboxes;

import io.errorcontract.model.ApiError;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * No capacity
 *
 * <p>Code <code>capacity.unavailable</code>, HTTP status 503, may be retried after 5 s.
 *
 * @see <a href="https://docs.example.com/errors/capacity.unavailable">Documentation</a>
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class CapacityUnavailableException extends SandboxException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     */
    public CapacityUnavailableException() {
        this(ApiError.builder(SandboxDescriptors.CAPACITY_UNAVAILABLE).build(), null);
    }

    /**
     * Creates the exception.
     *
     * @param cause what led to it, or null; it never reaches the body
     */
    public CapacityUnavailableException(@Nullable Throwable cause) {
        this(ApiError.builder(SandboxDescriptors.CAPACITY_UNAVAILABLE).build(), cause);
    }

    CapacityUnavailableException(ApiError error, @Nullable Throwable cause) {
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
     * The value of <code>wait</code>.
     *
     * @return the value; empty if there is none
     */
    public Optional<Integer> waitParam() {
        return Optional.ofNullable(error().value("wait") instanceof Integer value ? value : null);
    }

    /**
     * Builds the exception; not thread-safe.
     */
    public static final class Builder extends SandboxException.Builder<CapacityUnavailableException, Builder> {
        private Builder() {
            super(SandboxDescriptors.CAPACITY_UNAVAILABLE);
        }

        /**
         * Sets a parameter.
         *
         * @param waitParam the value of <code>wait</code>
         * @return this
         */
        public Builder waitParam(@Nullable Integer waitParam) {
            return parameter("wait", waitParam);
        }

        @Override
        protected CapacityUnavailableException create(ApiError error, @Nullable Throwable cause) {
            return new CapacityUnavailableException(error, cause);
        }
    }
}
