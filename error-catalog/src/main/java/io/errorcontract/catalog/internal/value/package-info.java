/** Values of parameters as a catalog gives them. */
@NullMarked
package io.errorcontract.catalog.internal.value;

import org.jspecify.annotations.NullMarked;
