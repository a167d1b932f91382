package com.example.pizzeria;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The order is lost
 *
 * <p>Code <code>lost.order</code>, HTTP status 404.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class LostOrderException extends LostException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     */
    public LostOrderException() {
        this(ApiError.builder(PizzeriaDescriptors.LOST_ORDER).build(), null);
    }

    /**
     * Creates the exception.
     *
     * @param cause what led to it, or null; it never reaches the body
     */
    public LostOrderException(@Nullable Throwable cause) {
        this(ApiError.builder(PizzeriaDescriptors.LOST_ORDER).build(), cause);
    }

    LostOrderException(ApiError error, @Nullable Throwable cause) {
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
    public static final class Builder extends PizzeriaException.Builder<LostOrderException, Builder> {
        private Builder() {
            super(PizzeriaDescriptors.LOST_ORDER);
        }

        @Override
        protected LostOrderException create(ApiError error, @Nullable Throwable cause) {
            return new LostOrderException(error, cause);
        }
    }
}
