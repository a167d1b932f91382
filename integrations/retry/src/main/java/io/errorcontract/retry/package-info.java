/**
 * Tries failed calls again as the contract advises: the catalog's policy, what the body says and {@code Retry-After}
 * are one {@link io.errorcontract.model.RetryAdvice}, and this package acts on it. It needs no retry library.
 *
 * <pre>{@code
 * Retrier retrier = Retrier.create();
 * Sandbox sandbox = retrier.call(Idempotency.IDEMPOTENT, () -> api.getSandbox(id));
 *
 * HttpClient client = RetryingHttpClient.wrap(apiClient, retrier);  // for java.net.http, sync and async
 * }</pre>
 *
 * <p>What is tried again is decided by {@link io.errorcontract.retry.RetryRules}: an error that the API declares
 * retryable; a 429 or 503 with {@code Retry-After} and a broken connection too, but only if the call is idempotent, or
 * surely never reached the server. Attempts, delays and the budget of time are the policy's; no server can make a
 * client wait longer than the policy's {@code max}. {@link io.errorcontract.retry.RetryRules#OFF} turns it all off.
 */
@NullMarked
package io.errorcontract.retry;

import org.jspecify.annotations.NullMarked;
