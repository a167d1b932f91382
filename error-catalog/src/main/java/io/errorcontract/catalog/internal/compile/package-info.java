/** From definitions to the descriptors that the run-time library works with. */
@NullMarked
package io.errorcontract.catalog.internal.compile;

import org.jspecify.annotations.NullMarked;
