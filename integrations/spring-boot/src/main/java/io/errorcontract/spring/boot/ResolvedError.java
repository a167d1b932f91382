package io.errorcontract.spring.boot;

import io.errorcontract.model.ApiError;
import org.springframework.http.HttpHeaders;

/**
 * What a failure is answered with.
 *
 * @param error the error of the contract
 * @param headers what Spring wants to be said besides, for example {@code Allow}
 * @since 0.1.0
 */
public record ResolvedError(ApiError error, HttpHeaders headers) {

    static ResolvedError of(ApiError error) {
        return new ResolvedError(error, HttpHeaders.EMPTY);
    }
}
