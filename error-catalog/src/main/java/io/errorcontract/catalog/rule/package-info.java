/** What a catalog has to keep to, one small class for each rule. */
@NullMarked
package io.errorcontract.catalog.rule;

import org.jspecify.annotations.NullMarked;
