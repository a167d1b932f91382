/** Commands that only a shell has. */
@NullMarked
package io.errorcontract.cli.shell;

import org.jspecify.annotations.NullMarked;
