/** What every server stack passes, through every client. */
@NullMarked
package io.errorcontract.testing.server;

import org.jspecify.annotations.NullMarked;
