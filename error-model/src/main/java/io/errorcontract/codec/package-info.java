/**
 * The contract at run time: what each error of an API is ({@link io.errorcontract.contract.ErrorCatalog}), what is known
 * of one occurrence ({@link io.errorcontract.model.ApiError}), the exception that carries it
 * ({@link io.errorcontract.model.ApiException}), and the codec between exceptions and HTTP responses
 * ({@link io.errorcontract.codec.ErrorCodec}).
 *
 * <p>Every type here is immutable and thread-safe, unless its documentation says otherwise. No method takes or returns
 * {@code null} where it is not marked {@code @Nullable}.
 */
@NullMarked
package io.errorcontract.codec;

import org.jspecify.annotations.NullMarked;
