/** Tests of the codec by whole responses: exact bodies, exact violations. */
@NullMarked
package io.errorcontract.model;

import org.jspecify.annotations.NullMarked;
