/**
 * Documents that springdoc makes of a server on Spring Boot get the errors of each operation: the responses, schemas
 * and examples that the goal {@code openapi} writes for the same list. The list is what
 * {@link io.errorcontract.model.OperationErrors} says at the handler, or the exceptions of its throws clause.
 */
@NullMarked
package io.errorcontract.springdoc;

import org.jspecify.annotations.NullMarked;
