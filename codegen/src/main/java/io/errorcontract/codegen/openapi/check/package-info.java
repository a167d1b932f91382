/** What can be wrong with an OpenAPI document that speaks of a catalog: one rule a class. */
@NullMarked
package io.errorcontract.codegen.openapi.check;

import org.jspecify.annotations.NullMarked;
