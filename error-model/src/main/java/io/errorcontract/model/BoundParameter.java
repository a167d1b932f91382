package io.errorcontract.model;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.internal.plan.Slot;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A parameter that is another name of a value of the error, such as the time to wait as a number of seconds. */
record BoundParameter(ParameterType type, Binding binding) {

    BindingSource source() {
        return binding.source();
    }

    /** The time that a value of the parameter stands for, or null if it stands for none. */
    @Nullable
    Duration toDuration(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        Object read = Slot.inBody(binding).read(value, ParameterType.Scalar.DURATION, InstantSource.system());
        return read instanceof Duration duration && !duration.isNegative() ? RetryAfter.bounded(duration) : null;
    }

    /** The value of the parameter that stands for a time, or null if its type has none for it. */
    @Nullable
    Object fromDuration(@Nullable Duration duration) {
        if (duration == null) {
            return null;
        }
        Object written = binding.write(duration, InstantSource.system());
        if (written instanceof Long number && type == ParameterType.Scalar.INTEGER) {
            return number.intValue() == number ? number.intValue() : null;
        }
        if (written instanceof Long number && type == ParameterType.Scalar.NUMBER) {
            return number.doubleValue();
        }
        return written;
    }

    /** Gives an error's parameter and the value that it is another name of to each other. */
    void unite(int index, ApiErrorBuilder error) {
        Object value = error.value(index);
        switch (source()) {
            case RETRY_AFTER -> {
                error.retryAfter = error.retryAfter == null ? toDuration(value) : error.retryAfter;
                error.value(index, value == null ? fromDuration(error.retryAfter) : value);
            }
            case RETRYABLE -> {
                error.retryable = (error.retryable == null && value instanceof Boolean own) ? own : error.retryable;
                error.value(index, value == null ? error.retryable : value);
            }
            case OPERATION -> {
                error.operation = (error.operation == null && value != null) ? value.toString() : error.operation;
                error.value(index, value == null ? error.operation : value);
            }
            case REQUEST_ID -> {
                error.requestId = (error.requestId == null && value != null) ? value.toString() : error.requestId;
                error.value(index, value == null ? error.requestId : value);
            }
            default -> throw new IllegalStateException("no parameter can stand for " + source());
        }
    }
}
