/** Proves by real servers and real clients what the comparison of two catalogs claims. */
@NullMarked
package io.errorcontract.codegen.evolution;

import org.jspecify.annotations.NullMarked;
