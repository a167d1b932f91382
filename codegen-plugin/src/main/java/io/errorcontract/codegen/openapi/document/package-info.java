/** A user's OpenAPI document with the place of everything in it, and changes of its text. */
@NullMarked
package io.errorcontract.codegen.openapi.document;

import org.jspecify.annotations.NullMarked;
