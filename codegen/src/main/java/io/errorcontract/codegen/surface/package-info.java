/** The comparison of two versions of a catalog, with what it means to the code that is generated from them. */
@NullMarked
package io.errorcontract.codegen.surface;

import org.jspecify.annotations.NullMarked;
