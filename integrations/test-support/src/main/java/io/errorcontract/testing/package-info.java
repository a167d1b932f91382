/** A contract, a server of canned responses, and the suites that every integration passes. */
@NullMarked
package io.errorcontract.testing;

import org.jspecify.annotations.NullMarked;
