/** Tests of what OpenAPI documents take from a catalog. */
@NullMarked
package io.errorcontract.codegen.openapi.component;

import org.jspecify.annotations.NullMarked;
