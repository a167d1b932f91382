package io.errorcontract.okhttp;

import io.errorcontract.model.ApiException;
import java.io.IOException;

/**
 * Brings an {@link ApiException} to a callback, which takes an {@link IOException} only.
 *
 * @since 0.1.0
 */
public final class ApiIOException extends IOException {

    private static final long serialVersionUID = 1;

    private final ApiException error;

    ApiIOException(ApiException error) {
        super(error.getMessage(), error);
        this.error = error;
    }

    /** The exception of the contract; also the cause. */
    public ApiException exception() {
        return error;
    }
}
