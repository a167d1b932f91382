/** From a response to the error that it tells of. */
@NullMarked
package io.errorcontract.model.internal.codec.read;

import org.jspecify.annotations.NullMarked;
