/**
 * Assertions about errors of the contract, and a test that walks a whole catalog.
 *
 * <pre>{@code
 * assertThatError(() -> api.getSandbox("sb_1"))
 *         .hasCode("sandbox.not_found")
 *         .hasStatus(404)
 *         .hasParameter("sandbox_id", "sb_1")
 *         .isNotRetryable()
 *         .keepsToTheContract();
 * }</pre>
 *
 * <p>{@link io.errorcontract.assertj.ContractTest} is the contract test kit: a JUnit 5 class to extend.
 */
@NullMarked
package io.errorcontract.assertj;

import org.jspecify.annotations.NullMarked;
