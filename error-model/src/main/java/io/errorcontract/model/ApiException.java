package io.errorcontract.model;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.StackTracePolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error of an API, thrown by its servers and by its clients alike. Generated classes extend it, one for each error
 * and family of a catalog; this class itself is thrown where a catalog is used without generated code.
 *
 * <p>Whether it carries a stack trace is decided by {@link StackTracePolicy}; {@link #getCause()} always works. It can
 * be serialized, without the values of parameters that are sensitive or internal. The first one of an error that the
 * catalog deprecates is told to the logger {@code io.errorcontract.deprecation}.
 *
 * @since 0.1.0
 */
public class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ApiError error;

    /**
     * Creates the exception of an error.
     *
     * @param error the error
     */
    public ApiException(ApiError error) {
        this(error, null);
    }

    /**
     * Creates the exception of an error.
     *
     * @param error the error
     * @param cause what led to it, or {@code null}; it never reaches the body
     */
    public ApiException(ApiError error, @Nullable Throwable cause) {
        super(error.message(), cause, true, error.writableStackTrace());
        this.error = error;
        ErrorDescriptor descriptor = error.declared();
        if (descriptor != null && descriptor.deprecation() != null) {
            DeprecationLog.used(descriptor, descriptor.deprecation());
        }
    }

    /** All that is known of the error. */
    public final ApiError error() {
        return error;
    }

    /** The code; an empty string if unknown. */
    public final String code() {
        return error.code();
    }

    /** The HTTP status: of the response if there was one, else the declared one. */
    public final int status() {
        return error.status();
    }

    /** The id of the request; empty if it is not known. */
    public final Optional<String> requestId() {
        return error.requestId();
    }

    /** Whether another attempt may succeed. */
    public final boolean isRetryable() {
        return error.retryAdvice().retryable();
    }

    /** How long the server asks to wait before the next attempt; empty if neither it nor the catalog says. */
    public final Optional<Duration> retryAfter() {
        return error.retryAfter();
    }

    /** Whether, when and how often to try again. */
    public final RetryAdvice retryAdvice() {
        return error.retryAdvice();
    }

    /** What to do about it, in one line. */
    public final Optional<String> suggestion() {
        return error.suggestion();
    }

    /** The address of the error's page. */
    public final Optional<String> documentation() {
        return error.documentation();
    }

    /** What is wrong with the request, one by one; unmodifiable, empty for most errors. */
    public final List<FieldViolation> violations() {
        return error.violations();
    }

    /** The further errors that the same response tells of, in order; unmodifiable, empty for most. */
    public final List<ApiError> others() {
        return error.others();
    }

    /** How the response differs from its contract; unmodifiable, empty if it does not. */
    public final List<ContractViolation> contractViolations() {
        return error.contractViolations();
    }

    /** The class, the message, and what support asks for: code, status, request id. */
    // getMessage stays the message alone, since that is what a program shows to its user.
    @SuppressWarnings("OverrideThrowableToString")
    @Override
    public String toString() {
        return getClass().getName() + ": " + error;
    }
}
