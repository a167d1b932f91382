/** From positioned nodes to definition records. */
@NullMarked
package io.errorcontract.catalog.language;

import org.jspecify.annotations.NullMarked;
