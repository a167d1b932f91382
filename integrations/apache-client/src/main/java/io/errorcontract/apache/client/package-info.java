/**
 * Error responses of Apache HttpClient 5 as the exceptions of the contract.
 *
 * <pre>{@code
 * String body = client.execute(request, ApiResponseHandler.of(PandaStackErrors.CODEC, new BasicHttpClientResponseHandler()));
 * }</pre>
 *
 * <p>The client repeats a 429 and a 503 by itself unless it is built with {@code disableAutomaticRetries()}.
 */
@NullMarked
package io.errorcontract.apache.client;

import org.jspecify.annotations.NullMarked;
