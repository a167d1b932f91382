package io.errorcontract.codec;

import io.errorcontract.model.ApiException;

/**
 * Is told of each response that a codec decodes. Thread-safe; it has to be quick, since the caller waits for it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface DecodeListener {

    /**
     * Takes note of a response before its exception is thrown. What it throws itself is suppressed by that exception.
     *
     * @param exception the exception that the response became
     */
    void decoded(ApiException exception);
}
