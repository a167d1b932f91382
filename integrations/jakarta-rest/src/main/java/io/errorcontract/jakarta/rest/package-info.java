/**
 * Servers on Jakarta REST answer every failure with an error of the contract. One dependency and one feature, in Jersey
 * {@code new ResourceConfig().register(ErrorContractFeature.of(PandaStackErrors.CODEC))}, or everywhere:
 *
 * <pre>{@code
 * @Provider
 * public class Errors implements Feature {
 *     @Override
 *     public boolean configure(FeatureContext context) {
 *         return ErrorContractFeature.of(PandaStackErrors.CODEC).configure(context);
 *     }
 * }
 * }</pre>
 *
 * <p>Then an {@link io.errorcontract.model.ApiException} becomes its status, headers and body. A
 * {@code WebApplicationException} without an entity becomes the catalog's error of its status, one with an entity is
 * the application's own word and stays. Violations of Jakarta Validation, and parameters of the wrong type, become the
 * validation error; a body that cannot be read is a 400; everything else is the internal error, which is logged, and of
 * which nothing is told. That includes what a client of another API throws: nothing of its response is relayed. A
 * mapper of the application for a class of its own comes first, as Jakarta REST has it.
 */
@NullMarked
package io.errorcontract.jakarta.rest;

import org.jspecify.annotations.NullMarked;
