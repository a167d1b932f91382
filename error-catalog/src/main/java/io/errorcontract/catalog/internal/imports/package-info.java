/** Finds the catalogs that another one imports, and merges their definitions into it. */
@NullMarked
package io.errorcontract.catalog.internal.imports;

import org.jspecify.annotations.NullMarked;
