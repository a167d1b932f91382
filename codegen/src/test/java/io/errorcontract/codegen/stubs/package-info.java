/** Tests of the stubs, in the WireMock that serves them. */
@NullMarked
package io.errorcontract.codegen.stubs;

import org.jspecify.annotations.NullMarked;
