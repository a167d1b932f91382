package io.errorcontract.examples.sandbox.server;

import io.errorcontract.examples.pandastack.PandaStackErrors;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;

/** Errors that the catalog has no code for, only a family; an SDK knows them by that. */
final class UnlistedErrors {

    private UnlistedErrors() {}

    static ApiException of(String code, int status, String message) {
        return new ApiException(error(code, status, message));
    }

    static ApiException of(String code, int status, String message, Throwable cause) {
        return new ApiException(error(code, status, message), cause);
    }

    private static ApiError error(String code, int status, String message) {
        return ApiError.unknown(
                        code,
                        status,
                        PandaStackErrors.CATALOG.familyFor(code, status).orElse(null))
                .message(message)
                .build();
    }
}
