/** What makes two catalogs the same contract on the wire. */
@NullMarked
package io.errorcontract.model.internal.contract;

import org.jspecify.annotations.NullMarked;
