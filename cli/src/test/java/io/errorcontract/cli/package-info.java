/** Tests of the command line; those that end in {@code IT} run the jar. */
@NullMarked
package io.errorcontract.cli;

import org.jspecify.annotations.NullMarked;
