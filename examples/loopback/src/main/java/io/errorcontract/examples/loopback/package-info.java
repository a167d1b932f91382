/** A real HTTP server and client on the loopback interface, for the tests of the examples. */
@NullMarked
package io.errorcontract.examples.loopback;

import org.jspecify.annotations.NullMarked;
