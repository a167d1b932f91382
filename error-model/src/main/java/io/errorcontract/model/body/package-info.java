/** The JSON bodies and headers of a contract as data: one tree that is both written and read. */
@NullMarked
package io.errorcontract.model.body;

import org.jspecify.annotations.NullMarked;
