/** The rules of the comparison, one class each. */
@NullMarked
package io.errorcontract.catalog.change.rule;

import org.jspecify.annotations.NullMarked;
