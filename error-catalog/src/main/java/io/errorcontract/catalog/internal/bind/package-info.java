/** From positioned nodes to definition records. */
@NullMarked
package io.errorcontract.catalog.internal.bind;

import org.jspecify.annotations.NullMarked;
