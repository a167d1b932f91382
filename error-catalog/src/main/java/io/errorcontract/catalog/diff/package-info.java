/**
 * What changed between two versions of a catalog, whom it breaks, and which version step it needs.
 *
 * <p>{@link io.errorcontract.catalog.diff.CatalogComparison} finds the changes,
 * {@link io.errorcontract.catalog.diff.CompatibilityCheck} judges them against the versions and the accepted ones, and
 * {@link io.errorcontract.catalog.diff.History} lines several versions up.
 */
@NullMarked
package io.errorcontract.catalog.diff;

import org.jspecify.annotations.NullMarked;
