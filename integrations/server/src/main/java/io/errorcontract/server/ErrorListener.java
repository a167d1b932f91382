package io.errorcontract.server;

import io.errorcontract.model.ApiError;

/**
 * Is told of each error that a server answers with, for example to count it. Thread-safe; it has to be quick, since the
 * client waits for it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ErrorListener {

    /**
     * Takes note of an error, before it is written. What it throws is logged and changes nothing of the answer.
     *
     * @param error the error
     * @param request the request that failed
     */
    void onError(ApiError error, RequestInfo request);
}
