/** The goals as commands, with the parameters of the Maven goals as options. */
@NullMarked
package io.errorcontract.cli.goal;

import org.jspecify.annotations.NullMarked;
