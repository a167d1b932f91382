/** From an error to the response that tells of it. */
@NullMarked
package io.errorcontract.internal.write;

import org.jspecify.annotations.NullMarked;
