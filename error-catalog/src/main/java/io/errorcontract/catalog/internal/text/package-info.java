/** Placeholders in messages. */
@NullMarked
package io.errorcontract.catalog.internal.text;

import org.jspecify.annotations.NullMarked;
