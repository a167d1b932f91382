/** What the reader's parts share. */
@NullMarked
package io.errorcontract.catalog.syntax;

import org.jspecify.annotations.NullMarked;
