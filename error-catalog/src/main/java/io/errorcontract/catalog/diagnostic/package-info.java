/** Faults of a catalog: what they say, where they are, and how they are shown. */
@NullMarked
package io.errorcontract.catalog.diagnostic;

import org.jspecify.annotations.NullMarked;
