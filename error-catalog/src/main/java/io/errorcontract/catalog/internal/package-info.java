/** What the reader's parts share. */
@NullMarked
package io.errorcontract.catalog.internal;

import org.jspecify.annotations.NullMarked;
