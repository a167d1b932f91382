/** Brings a catalog into OpenAPI documents: exports it, enriches a document with it, checks a document against it. */
@NullMarked
package io.errorcontract.codegen.openapi;

import org.jspecify.annotations.NullMarked;
