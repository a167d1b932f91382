/**
 * Error responses of Spring's clients as the exceptions of the contract.
 *
 * <pre>{@code
 * RestClient rest = RestClient.builder()
 *         .defaultStatusHandler(ApiErrorHandler.of(PandaStackErrors.CODEC))
 *         .build();
 * WebClient web = WebClient.builder()
 *         .filter(ApiErrorFilter.of(PandaStackErrors.CODEC))
 *         .build();
 * }</pre>
 */
@NullMarked
package io.errorcontract.spring.client;

import org.jspecify.annotations.NullMarked;
