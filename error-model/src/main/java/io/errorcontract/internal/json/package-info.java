/**
 * JSON without a library of one's own choice: reading through whichever streaming parser there is, and writing bytes.
 */
@NullMarked
package io.errorcontract.internal.json;

import org.jspecify.annotations.NullMarked;
