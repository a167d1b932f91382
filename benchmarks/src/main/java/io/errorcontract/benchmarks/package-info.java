/** What reading and writing errors costs, against the same done by hand with Jackson's streaming API. */
@NullMarked
package io.errorcontract.benchmarks;

import org.jspecify.annotations.NullMarked;
