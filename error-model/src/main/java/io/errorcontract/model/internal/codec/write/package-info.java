/** From an error to the response that tells of it. */
@NullMarked
package io.errorcontract.model.internal.codec.write;

import org.jspecify.annotations.NullMarked;
