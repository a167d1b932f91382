/**
 * Expectations of errors in tests of web applications, one class for each kit. Each reads the response by the
 * contract's codec, as a client does, and hands it to the assertions of {@link io.errorcontract.assertj}:
 *
 * <pre>{@code
 * mvc.perform(get("/orders/7"))
 *         .andExpect(apiError(ShopErrors.CODEC, error -> error.hasCode("order.not_found").hasParameter("order_id", "7")));
 * }</pre>
 */
@NullMarked
package io.errorcontract.webtest;

import org.jspecify.annotations.NullMarked;
