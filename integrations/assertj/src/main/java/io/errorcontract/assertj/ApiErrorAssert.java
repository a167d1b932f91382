package io.errorcontract.assertj;

import io.errorcontract.model.ApiException;

/**
 * Assertions about one error, of whatever catalog.
 *
 * @since 0.1.0
 */
public final class ApiErrorAssert extends AbstractApiErrorAssert<ApiErrorAssert, ApiException> {

    ApiErrorAssert(ApiException actual) {
        super(actual, ApiErrorAssert.class);
    }
}
