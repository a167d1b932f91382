/** Occurrences of errors as a catalog's examples describe them, for documentation and tests. */
@NullMarked
package io.errorcontract.catalog.example;

import org.jspecify.annotations.NullMarked;
