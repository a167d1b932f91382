/**
 * What the goals of the Maven plugin do: an immutable request goes in, files are written, and an
 * {@link io.errorcontract.maven.Outcome} comes out. Of Maven itself only {@code io.errorcontract.maven.mojo} knows.
 */
@NullMarked
package io.errorcontract.maven;

import org.jspecify.annotations.NullMarked;
