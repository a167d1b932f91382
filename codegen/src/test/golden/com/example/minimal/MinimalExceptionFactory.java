package com.example.minimal;

import io.errorcontract.codec.ExceptionFactory;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Chooses the exception of an error. Methods return Object, so that the JVM can verify this class
 * without loading every exception.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class MinimalExceptionFactory implements ExceptionFactory {
    MinimalExceptionFactory() {
    }

    @Override
    public ApiException create(ApiError error) {
        return (ApiException) byCode(error);
    }

    private static Object byCode(ApiError error) {
        switch (error.code()) {
            case "broken":
                return new BrokenException(error, null);
            default:
                return byFamily(error);
        }
    }

    private static Object byFamily(ApiError error) {
        return new MinimalException(error, null);
    }
}
