package com.example.sandboxes;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One of 2 errors:
 * <ul>
 * <li><code>quota.sandboxes_exceeded</code>: The workspace has {count} sandboxes
 * <li><code>quota.vcpu_exceeded</code>: The workspace uses {count} cores
 * </ul>
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class QuotaExceededException extends QuotaException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param code which of its errors it is
     * @param count the value of <code>count</code>
     * @param limit the value of <code>limit</code>
     */
    public QuotaExceededException(SandboxErrorCode code, int count, Limit limit) {
        this(builder(code, count, limit).error(), null);
    }

    /**
     * Creates the exception.
     *
     * @param code which of its errors it is
     * @param count the value of <code>count</code>
     * @param limit the value of <code>limit</code>
     * @param cause what led to it, or null; it never reaches the body
     */
    public QuotaExceededException(SandboxErrorCode code, int count, Limit limit,
            @Nullable Throwable cause) {
        this(builder(code, count, limit).error(), cause);
    }

    QuotaExceededException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Returns a builder for an exception with optional values.
     *
     * @param code which of its errors it is
     * @param count the value of <code>count</code>
     * @param limit the value of <code>limit</code>
     * @return a builder
     */
    public static Builder builder(SandboxErrorCode code, int count, Limit limit) {
        return new Builder(code, count, limit);
    }

    /**
     * The value of <code>count</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Integer count() {
        return error().value("count") instanceof Integer value ? value : null;
    }

    /**
     * The value of <code>limit</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Limit limit() {
        return SandboxValues.toLimit(error().value("limit"));
    }

    /**
     * The value of <code>plan</code>.
     *
     * @return the value; empty if there is none
     */
    public Optional<String> plan() {
        return Optional.ofNullable(error().value("plan") instanceof String value ? value : null);
    }

    /**
     * The value of <code>usage</code>.
     *
     * @return the value; empty if there is none
     */
    public Optional<Map<String, Double>> usage() {
        return Optional.ofNullable(SandboxValues.typedMap(error().value("usage"), SandboxValues.as(Double.class)));
    }

    private static ErrorDescriptor checked(ErrorDescriptor descriptor) {
        return switch (descriptor.code()) {
            case "quota.sandboxes_exceeded", "quota.vcpu_exceeded" -> descriptor;
            default -> throw new IllegalArgumentException(
                    "QuotaExceededException does not stand for the code " + descriptor.code());
        };
    }

    /**
     * Builds the exception; not thread-safe.
     */
    public static final class Builder extends SandboxException.Builder<QuotaExceededException, Builder> {
        private Builder(SandboxErrorCode code, int count, Limit limit) {
            super(checked(code.descriptor()));
            parameter("count", count);
            parameter("limit", SandboxValues.fromLimit(limit));
        }

        /**
         * Sets a parameter.
         *
         * @param plan the value of <code>plan</code>
         * @return this
         */
        public Builder plan(@Nullable String plan) {
            return parameter("plan", plan);
        }

        /**
         * Sets a parameter.
         *
         * @param usage the value of <code>usage</code>
         * @return this
         */
        public Builder usage(@Nullable Map<String, Double> usage) {
            return parameter("usage", usage);
        }

        @Override
        protected QuotaExceededException create(ApiError error, @Nullable Throwable cause) {
            return new QuotaExceededException(error, cause);
        }
    }
}
