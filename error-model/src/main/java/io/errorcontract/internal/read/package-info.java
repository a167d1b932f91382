/** From a response to the error that it tells of. */
@NullMarked
package io.errorcontract.internal.read;

import org.jspecify.annotations.NullMarked;
