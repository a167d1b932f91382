/** The command line: what all commands have in common, and the program that runs them. */
@NullMarked
package io.errorcontract.cli;

import org.jspecify.annotations.NullMarked;
