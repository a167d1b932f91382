/** Body templates as rules and the compiler see them. */
@NullMarked
package io.errorcontract.catalog.internal.body;

import org.jspecify.annotations.NullMarked;
