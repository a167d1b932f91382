/** Tests of the comparison of versions. */
@org.jspecify.annotations.NullMarked
package io.errorcontract.codegen.surface;
