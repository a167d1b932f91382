package io.errorcontract.codec;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;

/**
 * Makes the exception for an error: generated code chooses the class by {@link ApiError#descriptor()}, then by
 * {@link ApiError#family()}, then takes the catalog's root.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ExceptionFactory {

    /**
     * Creates the exception.
     *
     * @param error the error
     * @return the exception, never thrown by this method
     */
    ApiException create(ApiError error);
}
