/** Makes a first catalog out of the error responses of a document. */
@NullMarked
package io.errorcontract.codegen.openapi.importer;

import org.jspecify.annotations.NullMarked;
