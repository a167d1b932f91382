/** A contract as data, and the conformance vectors by which readers and writers in any language are held to it. */
@NullMarked
package io.errorcontract.codegen.vectors;

import org.jspecify.annotations.NullMarked;
