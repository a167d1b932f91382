/**
 * What the goals of the Maven plugin do: an immutable request goes in, files are written, and an
 * {@link io.errorcontract.codegen.goal.Outcome} comes out. Of Maven itself only {@code io.errorcontract.maven.mojo} knows.
 */
@NullMarked
package io.errorcontract.codegen.goal;

import org.jspecify.annotations.NullMarked;
