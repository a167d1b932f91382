/**
 * Error responses of OpenFeign as the exceptions of the contract.
 *
 * <pre>{@code
 * Sandboxes api = Feign.builder()
 *         .errorDecoder(ApiErrorDecoder.of(PandaStackErrors.CODEC))
 *         .target(Sandboxes.class, "https://api.example.com");
 * }</pre>
 *
 * <p>Spring Cloud OpenFeign takes a bean of type {@code ErrorDecoder}.
 */
@NullMarked
package io.errorcontract.feign;

import org.jspecify.annotations.NullMarked;
