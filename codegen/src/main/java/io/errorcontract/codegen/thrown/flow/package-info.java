/** Follows exceptions, and the values that carry or make them, through the methods of a server. */
@NullMarked
package io.errorcontract.codegen.thrown.flow;

import org.jspecify.annotations.NullMarked;
