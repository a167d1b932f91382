/** Tests of the codec by whole responses: exact bodies, exact violations. */
@NullMarked
package io.errorcontract.contract;

import org.jspecify.annotations.NullMarked;
