/** The generator of stubs: the responses of a catalog for servers that stand in for an API in tests. */
@NullMarked
package io.errorcontract.codegen.stubs;

import org.jspecify.annotations.NullMarked;
