/** Puts the errors that a document lists into its responses and components. */
@NullMarked
package io.errorcontract.codegen.openapi.enrich;

import org.jspecify.annotations.NullMarked;
