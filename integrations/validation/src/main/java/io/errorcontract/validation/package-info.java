/**
 * Violations of Jakarta Validation as those of the contract: each field by the path that the client sent it under
 * ({@code items[0].unit_price}), where it stood ({@code body}, {@code query}, {@code path}, {@code header}), and a code
 * for each constraint.
 *
 * <pre>{@code
 * List<FieldViolation> violations = ViolationMapper.standard().map(exception.getConstraintViolations());
 * throw new ApiException(ApiError.builder(validationFailed).violations(violations).build());
 * }</pre>
 */
@NullMarked
package io.errorcontract.validation;

import org.jspecify.annotations.NullMarked;
