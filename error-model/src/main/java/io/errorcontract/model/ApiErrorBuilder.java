package io.errorcontract.model;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of one occurrence of an error; not thread-safe. Every setter takes {@code null} for not known.
 *
 * @since 0.1.0
 */
public final class ApiErrorBuilder {

    private static final @Nullable Object[] NO_VALUES = new Object[0];

    final @Nullable ErrorDescriptor descriptor;
    final @Nullable FamilyDescriptor family;
    final String code;
    int status;
    private @Nullable Object[] values;
    /** Whether an error holds the values already, so that they must not be changed. */
    private boolean shared;

    @Nullable
    String message;

    @Nullable
    String requestId;

    @Nullable
    Instant timestamp;

    @Nullable
    String operation;

    @Nullable
    String suggestion;

    @Nullable
    String documentation;

    @Nullable
    Boolean retryable;

    @Nullable
    Duration retryAfter;

    @Nullable
    RetryPolicy retryPolicy;

    List<FieldViolation> violations = List.of();

    List<ApiError> others = List.of();

    @Nullable
    Received received;

    ApiErrorBuilder(@Nullable ErrorDescriptor descriptor, @Nullable FamilyDescriptor family, String code, int status) {
        this.descriptor = descriptor;
        this.family = family;
        this.code = code;
        this.status = status;
        this.values = descriptor == null || descriptor.parameters().isEmpty()
                ? NO_VALUES
                : new Object[descriptor.parameters().size()];
    }

    /** Sets {@link ApiError#status()}, if it is not the declared one. */
    public ApiErrorBuilder status(int value) {
        this.status = value;
        return this;
    }

    /**
     * Sets the values of all parameters, in the descriptor's order. Optional ones at the end may be left out; then they
     * have no value.
     *
     * @throws IllegalArgumentException if there are more values than parameters, or one that is required is left out
     */
    public ApiErrorBuilder values(@Nullable Object... all) {
        if (all.length > values.length || leavesOutRequired(all.length)) {
            throw new IllegalArgumentException(
                    code + " has " + values.length + " parameters, and got " + all.length + " values");
        }
        for (int i = 0; i < values.length; i++) {
            value(i, i < all.length ? all[i] : null);
        }
        return this;
    }

    private boolean leavesOutRequired(int given) {
        for (int i = given; descriptor != null && i < values.length; i++) {
            if (descriptor.parameters().get(i).required()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Sets the value of one parameter; lists and maps are copied.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public ApiErrorBuilder value(int index, @Nullable Object value) {
        if (shared) {
            values = values.clone();
            shared = false;
        }
        values[index] = FrozenValues.freeze(value);
        return this;
    }

    /**
     * The value of a parameter so far.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public @Nullable Object value(int index) {
        return values[index];
    }

    @Nullable
    Object[] shareValues() {
        shared = true;
        return values;
    }

    /** Sets {@link ApiError#message()}; without it, the catalog's message is filled in. */
    public ApiErrorBuilder message(@Nullable String value) {
        this.message = value;
        return this;
    }

    /** Sets {@link ApiError#requestId()}. */
    public ApiErrorBuilder requestId(@Nullable String value) {
        this.requestId = value;
        return this;
    }

    /** Sets {@link ApiError#timestamp()}. */
    public ApiErrorBuilder timestamp(@Nullable Instant value) {
        this.timestamp = value;
        return this;
    }

    /** Sets {@link ApiError#operation()}. */
    public ApiErrorBuilder operation(@Nullable String value) {
        this.operation = value;
        return this;
    }

    /** Sets {@link ApiError#suggestion()}, in place of the catalog's. */
    public ApiErrorBuilder suggestion(@Nullable String value) {
        this.suggestion = value;
        return this;
    }

    /** Sets {@link ApiError#documentation()}, in place of the catalog's. */
    public ApiErrorBuilder documentation(@Nullable String value) {
        this.documentation = value;
        return this;
    }

    /** Sets {@link ApiError#retryable()}, in place of the catalog's. */
    public ApiErrorBuilder retryable(@Nullable Boolean value) {
        this.retryable = value;
        return this;
    }

    /**
     * Sets {@link ApiError#retryAfter()}, in place of the catalog's.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ApiErrorBuilder retryAfter(@Nullable Duration value) {
        if (value != null && value.isNegative()) {
            throw new IllegalArgumentException("retryAfter must not be negative, but is " + value);
        }
        this.retryAfter = value;
        return this;
    }

    /** Sets the policy of an error for which neither descriptor nor family names one. */
    public ApiErrorBuilder retryPolicy(@Nullable RetryPolicy value) {
        this.retryPolicy = value;
        return this;
    }

    /** Sets {@link ApiError#violations()}. */
    public ApiErrorBuilder violations(List<FieldViolation> value) {
        this.violations = value;
        return this;
    }

    /** Sets {@link ApiError#others()}; what these have of further ones follows them. */
    public ApiErrorBuilder others(List<ApiError> value) {
        this.others = value;
        return this;
    }

    /** Sets {@link ApiError#received()}. */
    public ApiErrorBuilder received(@Nullable Received value) {
        this.received = value;
        return this;
    }

    /**
     * Makes the occurrence.
     *
     * @return the occurrence
     */
    public ApiError build() {
        if (descriptor != null) {
            List<ParameterDescriptor> parameters = descriptor.parameters();
            for (int i = 0; i < parameters.size(); i++) {
                Binding binding = parameters.get(i).binding();
                if (binding != null) {
                    new BoundParameter(parameters.get(i).type(), binding).unite(i, this);
                }
            }
        }
        return new ApiError(this);
    }

    /**
     * The catalog's message, filled in with the values set so far.
     *
     * @return the message, or {@code null} if the catalog does not know the error, or a placeholder has no value
     */
    public @Nullable String declaredMessage() {
        if (descriptor == null) {
            return null;
        }
        for (String name : descriptor.message().placeholders()) {
            int index = descriptor.indexOf(name);
            if (index < 0 || values[index] == null) {
                return null;
            }
        }
        return descriptor.message().format(new ParameterValues(descriptor, values));
    }

    String effectiveMessage() {
        if (message != null) {
            return message;
        }
        return descriptor == null
                ? "HTTP " + status
                : descriptor.message().format(new ParameterValues(descriptor, values));
    }
}
