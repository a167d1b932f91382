/** From bytes to a tree of positioned nodes. */
@NullMarked
package io.errorcontract.catalog.internal.yaml;

import org.jspecify.annotations.NullMarked;
