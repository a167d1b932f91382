package com.example.minimal;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.FieldViolation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An error of the catalog <code>minimal</code>: The smallest catalog.
 *
 * <p>This class itself stands for an error that the catalog does not know and that falls into none of its
 * families.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public class MinimalException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception of an error.
     *
     * @param error the error
     * @param cause what led to it, or null
     */
    protected MinimalException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Returns the constant of the code.
     *
     * @return the constant; empty if this version of the catalog does not know the code
     */
    public final Optional<MinimalErrorCode> errorCode() {
        return MinimalErrorCode.of(code());
    }

    /**
     * Builds the exception; not thread-safe.
     *
     * @param <E> the exception
     * @param <B> the builder itself
     */
    public abstract static class Builder<E extends MinimalException, B extends Builder<E, B>> {
        private final ErrorDescriptor descriptor;

        private final ApiErrorBuilder error;

        private @Nullable Throwable cause;

        /**
         * Starts a builder.
         *
         * @param descriptor what the catalog says of the error
         */
        protected Builder(ErrorDescriptor descriptor) {
            this.descriptor = descriptor;
            this.error = ApiError.builder(descriptor);
        }

        /**
         * Sets the id of the request.
         *
         * @param requestId the id
         * @return this
         */
        public final B requestId(String requestId) {
            error.requestId(requestId);
            return self();
        }

        /**
         * Sets how long to wait before the next attempt, in place of the catalog's word.
         *
         * @param retryAfter the time to wait, not negative
         * @return this
         */
        public final B retryAfter(Duration retryAfter) {
            error.retryAfter(retryAfter);
            return self();
        }

        /**
         * Sets the operation that failed.
         *
         * @param operation the operation
         * @return this
         */
        public final B operation(String operation) {
            error.operation(operation);
            return self();
        }

        /**
         * Sets what is wrong with the request, one by one.
         *
         * @param violations what is wrong
         * @return this
         */
        public final B violations(List<FieldViolation> violations) {
            error.violations(violations);
            return self();
        }

        /**
         * Sets what led to the error; it never reaches the body.
         *
         * @param cause what led to it
         * @return this
         */
        public final B cause(@Nullable Throwable cause) {
            this.cause = cause;
            return self();
        }

        /**
         * Sets a parameter, if the error has it.
         *
         * @param name its name
         * @param value its plain value, or null for none
         * @return this
         */
        protected final B parameter(String name, @Nullable Object value) {
            int index = descriptor.indexOf(name);
            if (index >= 0) {
                error.value(index, value);
            }
            return self();
        }

        /**
         * Creates the exception of an error.
         *
         * @param error the error
         * @param cause what led to it, or null
         * @return the exception
         */
        protected abstract E create(ApiError error, @Nullable Throwable cause);

        /**
         * Makes the error.
         *
         * @return all that was set
         */
        protected ApiError error() {
            return error.build();
        }

        /**
         * Creates the exception.
         *
         * @return the exception, not thrown yet
         */
        public final E build() {
            return create(error(), cause);
        }

        @SuppressWarnings("unchecked")
        private B self() {
            return (B) this;
        }
    }
}
