/** A whole catalog as one file, to be committed and compared with later. */
@NullMarked
package io.errorcontract.catalog.lock;

import org.jspecify.annotations.NullMarked;
