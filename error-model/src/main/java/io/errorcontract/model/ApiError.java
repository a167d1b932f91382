package io.errorcontract.model;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.contract.StackTracePolicy;
import io.errorcontract.contract.Suggestion;
import io.errorcontract.internal.text.Controls;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one occurrence of an error: data without a stack trace, made by a server that is about to throw it,
 * or by a client that decoded it from a response. An {@link ApiException} carries it.
 *
 * <p>No accessor ever throws, whatever a response held. It can be serialized, without the values of parameters that are
 * sensitive or internal.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial") // what it holds is frozen: see FrozenValues
public final class ApiError implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String OTHER_TYPE = "_OTHER";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVICE_UNAVAILABLE = 503;

    private final @Nullable ErrorDescriptor descriptor;
    private final @Nullable FamilyDescriptor family;
    private final String code;
    private final int status;
    private final String message;
    private final @Nullable Object[] values;
    private final @Nullable String requestId;
    private final @Nullable Instant timestamp;
    private final @Nullable String operation;
    private final @Nullable String suggestion;
    private final @Nullable String documentation;
    private final @Nullable Boolean retryable;
    private final @Nullable Duration retryAfter;
    private final @Nullable RetryPolicy retryPolicy;
    private final List<FieldViolation> violations;
    private final List<ApiError> others;
    private final @Nullable Received received;

    ApiError(ApiErrorBuilder builder) {
        this.descriptor = builder.descriptor;
        this.family = builder.family;
        this.code = builder.code;
        this.status = builder.status;
        this.values = builder.shareValues();
        this.message = builder.effectiveMessage();
        this.requestId = builder.requestId;
        this.timestamp = builder.timestamp;
        this.operation = builder.operation;
        this.suggestion = builder.suggestion;
        this.documentation = builder.documentation;
        this.retryable = builder.retryable;
        this.retryAfter = builder.retryAfter;
        this.retryPolicy = builder.retryPolicy;
        this.violations = builder.violations.isEmpty() ? List.of() : List.copyOf(builder.violations);
        this.others = builder.others.isEmpty() ? List.of() : flat(builder.others);
        this.received = builder.received;
    }

    private static List<ApiError> flat(List<ApiError> errors) {
        List<ApiError> flat = new ArrayList<>(errors.size());
        for (ApiError error : errors) {
            flat.add(error.others.isEmpty() ? error : error.copy().build());
            flat.addAll(error.others);
        }
        return List.copyOf(flat);
    }

    /**
     * Starts an occurrence of an error that the catalog declares.
     *
     * @param descriptor the error
     * @return a builder
     */
    public static ApiErrorBuilder builder(ErrorDescriptor descriptor) {
        return new ApiErrorBuilder(descriptor, descriptor.family(), descriptor.code(), descriptor.status());
    }

    /**
     * Starts an occurrence of an error that the catalog does not declare.
     *
     * @param code its code, or an empty string if it has none
     * @param status its HTTP status
     * @param family the family that it falls back to, or {@code null}
     * @return a builder
     */
    public static ApiErrorBuilder unknown(String code, int status, @Nullable FamilyDescriptor family) {
        return new ApiErrorBuilder(null, family, code, status);
    }

    /**
     * Makes an occurrence from the values of its parameters.
     *
     * @param descriptor the error
     * @param values the values in the order of the descriptor's parameters, {@code null} where there is none; optional
     *     ones at the end may be left out
     * @return the occurrence
     * @throws IllegalArgumentException if there are more values than parameters, or one that is required is left out
     */
    public static ApiError of(ErrorDescriptor descriptor, @Nullable Object... values) {
        return builder(descriptor).values(values).build();
    }

    /** What the catalog says of the error; empty if the catalog does not know it. */
    public Optional<ErrorDescriptor> descriptor() {
        return Optional.ofNullable(descriptor);
    }

    @Nullable
    ErrorDescriptor declared() {
        return descriptor;
    }

    /** The error's family; empty if it belongs to none. */
    public Optional<FamilyDescriptor> family() {
        return Optional.ofNullable(family);
    }

    /** The code; an empty string if unknown. */
    public String code() {
        return code;
    }

    /**
     * What to count it as: a value for {@code error.type} of OpenTelemetry's semantic conventions. There are no more of
     * them than the catalog has errors and families, whatever a server sends.
     *
     * @return the code if the catalog has it, else the id of the family, else {@code _OTHER}
     */
    public String errorType() {
        if (descriptor != null) {
            return descriptor.code();
        }
        return family == null ? OTHER_TYPE : family.id();
    }

    /** The HTTP status: of the response if there was one, else the declared one. */
    public int status() {
        return status;
    }

    /** The message, filled in; never empty for an error that was received without one. */
    public String message() {
        return message;
    }

    /**
     * The value of a declared parameter.
     *
     * @param index its place among the parameters of {@link #descriptor()}
     * @return its value, or {@code null} if it has none
     */
    public @Nullable Object value(int index) {
        return index < values.length ? values[index] : null;
    }

    /**
     * The value of a declared parameter.
     *
     * @param name its name
     * @return its value, or {@code null} if it has none, or there is no such parameter
     */
    public @Nullable Object value(String name) {
        int index = descriptor == null ? -1 : descriptor.indexOf(name);
        return index < 0 ? null : value(index);
    }

    /**
     * The declared parameters that have a value, by name, in order; those of an unknown error are in {@link #extras()}.
     *
     * @return the values, unmodifiable; sensitive ones are included
     */
    public Map<String, Object> params() {
        Map<String, Object> params = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null && descriptor != null) {
                params.put(descriptor.parameters().get(i).name(), value);
            }
        }
        return Collections.unmodifiableMap(params);
    }

    /** The id of the request; empty if it is not known. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** When it happened; empty if it is not known. */
    public Optional<Instant> timestamp() {
        return Optional.ofNullable(timestamp);
    }

    /** The operation that failed; empty if it is not known. */
    public Optional<String> operation() {
        return Optional.ofNullable(operation);
    }

    /** What to do about it: the response's own words, else the catalog's, filled in. */
    public Optional<String> suggestion() {
        if (suggestion != null) {
            return Optional.of(suggestion);
        }
        Suggestion declared = descriptor == null ? null : descriptor.suggestion();
        return declared == null ? Optional.empty() : declared.resolve(this::value);
    }

    /** The address of the error's page: the response's own, else the catalog's. */
    public Optional<String> documentation() {
        if (documentation != null || descriptor == null) {
            return Optional.ofNullable(documentation);
        }
        return Optional.ofNullable(descriptor.documentation());
    }

    /**
     * Whether another attempt may succeed: the response's own word, else the catalog's; empty if neither says.
     *
     * @return the answer, if there is one
     */
    public Optional<Boolean> retryable() {
        if (retryable != null) {
            return Optional.of(retryable);
        }
        if (descriptor != null) {
            return Optional.ofNullable(descriptor.retryable());
        }
        return family == null ? Optional.empty() : Optional.ofNullable(family.retryable());
    }

    /**
     * How long to wait before the next attempt: the response's own word, else the catalog's; empty if neither says.
     *
     * @return the time to wait, never negative
     */
    public Optional<Duration> retryAfter() {
        if (retryAfter != null) {
            return Optional.of(retryAfter);
        }
        if (descriptor != null) {
            return Optional.ofNullable(descriptor.retryAfter());
        }
        return family == null ? Optional.empty() : Optional.ofNullable(family.retryAfter());
    }

    /**
     * Copies the error with another delay, for example one that a proxy or a framework asks for.
     *
     * @param delay how long to wait before the next attempt
     * @return the copy; a parameter bound to {@code $retry_after} has the new delay too
     * @throws IllegalArgumentException if the delay is negative
     */
    public ApiError withRetryAfter(Duration delay) {
        ApiErrorBuilder copy = plainCopy()
                .message(saysWhatIsDeclared() ? null : message)
                .retryAfter(delay)
                .others(others);
        for (int i = 0; i < values.length; i++) {
            copy.value(i, isRetryAfter(i) ? null : values[i]);
        }
        return copy.build();
    }

    /**
     * Copies the error with others that the same response tells of, for APIs whose bodies have a list of errors.
     *
     * @param errors the further errors, in order; what they have of others follows them
     * @return the copy, which has no others but these
     */
    public ApiError withOthers(List<ApiError> errors) {
        return copy().others(errors).build();
    }

    /** What travels: neither sensitive nor internal values leave the JVM, as they leave no server in a body. */
    @Serial
    private Object writeReplace() {
        if (descriptor == null || descriptor.parameters().stream().allMatch(ParameterDescriptor::published)) {
            return this;
        }
        ApiErrorBuilder copy = plainCopy().others(others);
        for (int i = 0; i < values.length; i++) {
            copy.value(i, descriptor.parameters().get(i).published() ? values[i] : null);
        }
        return copy.build();
    }

    /** All but the others. */
    private ApiErrorBuilder copy() {
        ApiErrorBuilder copy = plainCopy();
        for (int i = 0; i < values.length; i++) {
            copy.value(i, values[i]);
        }
        return copy;
    }

    /** All but the values and the others. */
    private ApiErrorBuilder plainCopy() {
        return new ApiErrorBuilder(descriptor, family, code, status)
                .message(message)
                .requestId(requestId)
                .timestamp(timestamp)
                .operation(operation)
                .suggestion(suggestion)
                .documentation(documentation)
                .retryable(retryable)
                .retryAfter(retryAfter)
                .retryPolicy(retryPolicy)
                .violations(violations)
                .received(received);
    }

    private boolean isRetryAfter(int index) {
        Binding binding =
                descriptor == null ? null : descriptor.parameters().get(index).binding();
        return binding != null && binding.source() == BindingSource.RETRY_AFTER;
    }

    /** Whether the message is the catalog's, so that it can be filled in again, with another delay in it. */
    private boolean saysWhatIsDeclared() {
        return descriptor != null && message.equals(descriptor.message().format(this::value));
    }

    /**
     * Whether, when and how often to try again. What nobody calls retryable is not, but for a 429 or 503 in which the
     * server itself named a time to come back (RFC 9110, section 10.2.3).
     *
     * @return the advice
     */
    public RetryAdvice retryAdvice() {
        boolean invited = retryAfter != null && (status == TOO_MANY_REQUESTS || status == SERVICE_UNAVAILABLE);
        return new RetryAdvice(retryable().orElse(invited), retryAfter().orElse(null), effectivePolicy());
    }

    private RetryPolicy effectivePolicy() {
        if (descriptor != null && descriptor.retryPolicy() != null) {
            return descriptor.retryPolicy();
        }
        if (family != null && family.retryPolicy() != null) {
            return family.retryPolicy();
        }
        return retryPolicy == null ? RetryPolicy.DEFAULT : retryPolicy;
    }

    /** What is wrong with the request, one by one; unmodifiable, empty for most errors. */
    public List<FieldViolation> violations() {
        return violations;
    }

    /**
     * The further errors that the same response tells of, in order; a body tells of several where its layout repeats
     * {@code $errors}. Each is as typed as the first, which this one is, and has no others itself;
     * {@code ErrorCodec.exception} makes an exception of it. The request ID, the time and the operation are those of
     * the first where the body does not repeat them.
     *
     * @return the errors, unmodifiable, at most 999 of a response; empty for most
     */
    public List<ApiError> others() {
        return others;
    }

    /** What was received; empty for an error that did not come from a response. */
    public Optional<Received> received() {
        return Optional.ofNullable(received);
    }

    /**
     * The fields of the response that the contract does not name, and values that are not of their declared type, by
     * JSON Pointer (RFC 6901).
     *
     * @return JSON values, unmodifiable
     */
    public Map<String, Object> extras() {
        return received == null ? Map.of() : received.extras();
    }

    /**
     * How the response differs from its contract; the first hundred ways, if there are more.
     *
     * @return the differences, unmodifiable; empty for an error that did not come from a response
     */
    public List<ContractViolation> contractViolations() {
        return received == null ? List.of() : received.contractViolations();
    }

    boolean writableStackTrace() {
        StackTracePolicy policy = descriptor == null ? StackTracePolicy.AUTOMATIC : descriptor.stackTrace();
        return policy.writable(status, received != null);
    }

    /**
     * A line for logs: code, status, message, request id, how many others. Parameters are not in it, since they can be
     * sensitive.
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(message).append(" [");
        if (!code.isEmpty()) {
            line.append(code).append(", ");
        }
        line.append("status ").append(status);
        if (requestId != null) {
            line.append(", request ").append(requestId);
        }
        if (!others.isEmpty()) {
            line.append(", ").append(others.size()).append(" more");
        }
        return Controls.clean(line.append(']').toString());
    }
}
