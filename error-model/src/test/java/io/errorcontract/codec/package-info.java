/** Tests of the codec by whole responses: exact bodies, exact violations. */
@NullMarked
package io.errorcontract.codec;

import org.jspecify.annotations.NullMarked;
