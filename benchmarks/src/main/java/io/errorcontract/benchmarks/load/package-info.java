/** Whole servers, under load. */
@NullMarked
package io.errorcontract.benchmarks.load;

import org.jspecify.annotations.NullMarked;
