package com.example.sandboxes;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Errors of the family quota
 *
 * <p>HTTP status 429.
 *
 * <p>Also stands for codes that this version of the catalog does not know: <code>quota.*_exceeded</code>.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public class QuotaException extends LimitException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception of an error.
     *
     * @param error the error
     * @param cause what led to it, or null
     */
    protected QuotaException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }
}
