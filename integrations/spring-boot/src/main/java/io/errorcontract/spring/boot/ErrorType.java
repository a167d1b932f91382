package io.errorcontract.spring.boot;

import io.errorcontract.model.ApiError;
import io.micrometer.common.KeyValue;
import org.jspecify.annotations.Nullable;

/**
 * What the observation of a request says of the error that it was answered with. Every request has it, since some
 * registries take only meters of one name that have the same tags.
 *
 * @since 0.1.0
 */
public final class ErrorType {

    /** The attribute of a request that holds the type of its error. */
    public static final String ATTRIBUTE = ErrorType.class.getName();

    private static final String KEY = "error.type";
    private static final KeyValue NONE = KeyValue.of(KEY, KeyValue.NONE_VALUE);

    private ErrorType() {}

    /**
     * The tag of a request.
     *
     * @param attribute what the request has in {@link #ATTRIBUTE}, or {@code null}
     * @return {@code error.type} with {@link ApiError#errorType()}, or with {@code none}
     */
    public static KeyValue of(@Nullable Object attribute) {
        return attribute instanceof String type ? KeyValue.of(KEY, type) : NONE;
    }
}
