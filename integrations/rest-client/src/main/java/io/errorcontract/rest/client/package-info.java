/**
 * Error responses of Jakarta REST clients, and of MicroProfile Rest Client, as the exceptions of the contract.
 *
 * <pre>{@code
 * Response response = RestResponses.check(target.request().get(), PandaStackErrors.CODEC);
 * }</pre>
 *
 * <pre>{@code
 * Sandboxes api = RestClientBuilder.newBuilder()
 *         .baseUri(uri)
 *         .register(ApiResponseExceptionMapper.of(PandaStackErrors.CODEC))
 *         .build(Sandboxes.class);
 * }</pre>
 */
@NullMarked
package io.errorcontract.rest.client;

import org.jspecify.annotations.NullMarked;
