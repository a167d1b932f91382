/**
 * A Resilience4j configuration that retries as the contract advises.
 *
 * <pre>{@code
 * Retry retry = Retry.of("sandboxes", ContractRetryConfig.of(Idempotency.IDEMPOTENT).build());
 * Sandbox sandbox = retry.executeSupplier(() -> api.getSandbox(id));
 * }</pre>
 */
@NullMarked
package io.errorcontract.resilience4j;

import org.jspecify.annotations.NullMarked;
