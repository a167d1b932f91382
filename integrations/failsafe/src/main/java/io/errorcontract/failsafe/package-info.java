/**
 * A Failsafe policy that retries as the contract advises.
 *
 * <pre>{@code
 * RetryPolicy<Sandbox> policy = ContractRetryPolicy.<Sandbox>of(Idempotency.IDEMPOTENT).build();
 * Sandbox sandbox = Failsafe.with(policy).get(() -> api.getSandbox(id));
 * }</pre>
 */
@NullMarked
package io.errorcontract.failsafe;

import org.jspecify.annotations.NullMarked;
