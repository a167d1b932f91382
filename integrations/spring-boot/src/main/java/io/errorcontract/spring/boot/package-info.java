/**
 * Servers on Spring Boot, MVC or WebFlux, answer every failure with an error of the contract. One dependency is enough
 * where a generated contract is the only one on the class path; else a bean chooses:
 *
 * <pre>{@code
 * @Bean
 * ErrorCodec errors() {
 *     return PandaStackErrors.CODEC;
 * }
 * }</pre>
 *
 * <p>Then an {@link io.errorcontract.model.ApiException} thrown anywhere becomes its status, headers and body. Spring's
 * own failures (an unknown route, unreadable JSON, a method that is not allowed, validation, …) become the errors that
 * {@code error-contract.mappings} or {@link io.errorcontract.server.ExceptionMapping} beans name, or else the catalog's
 * error of the same status. What Spring Security refuses keeps its status, headers and redirections, and gets a body.
 * Everything else becomes the catalog's internal error; it is logged with its stack trace, and nothing of it is told.
 * An application's own {@code @ExceptionHandler} methods come first.
 *
 * <pre>{@code
 * error-contract:
 *   request-id:
 *     header: X-Request-Id
 *   validation:
 *     code: validation_error
 *   mappings:
 *     - status: 404
 *       code: not_found
 *     - exception: com.example.OrderNotFound
 *       code: order.not_found
 *       params: { order_id: "{message}" }
 * }</pre>
 *
 * <p>Each error is logged at its level by the logger {@code io.errorcontract.errors}, with key-value pairs for Spring
 * Boot's structured logging. With Micrometer, errors are counted in {@code api.errors}, and the observations of
 * requests have {@code error.type}; with OpenTelemetry, the span at hand has it. An application's own
 * {@link io.errorcontract.server.ErrorListener} beans are told too.
 */
@NullMarked
package io.errorcontract.spring.boot;

import org.jspecify.annotations.NullMarked;
