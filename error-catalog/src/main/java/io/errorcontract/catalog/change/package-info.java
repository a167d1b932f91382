/**
 * What changed between two versions of a catalog, whom it breaks, and which version bump it needs.
 *
 * <p>{@link io.errorcontract.catalog.change.check.CatalogComparison} finds the changes,
 * {@link io.errorcontract.catalog.change.check.CompatibilityCheck} judges them against the versions and the accepted
 * ones, and {@link io.errorcontract.catalog.change.check.History} lines several versions up.
 */
@NullMarked
package io.errorcontract.catalog.change;

import org.jspecify.annotations.NullMarked;
