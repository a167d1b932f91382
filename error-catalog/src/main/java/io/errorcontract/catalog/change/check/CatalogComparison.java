package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.rule.ChangeRules;
import io.errorcontract.catalog.definition.VersionBump;
import java.util.List;
import java.util.Objects;

/**
 * Everything that changed between two versions of a catalog.
 *
 * @param old the earlier version
 * @param now the later version
 * @param changes the changes, sorted by place
 * @since 0.1.0
 */
public record CatalogComparison(CatalogVersion old, CatalogVersion now, List<Change> changes) {
    /** Checks the components and copies the list. */
    public CatalogComparison {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions by all rules of the contract. What changes in generated code is not known here.
     *
     * @param old the earlier version
     * @param now the later version
     * @return what changed
     */
    public static CatalogComparison of(CatalogVersion old, CatalogVersion now) {
        return new CatalogComparison(old, now, ChangeRules.compare(old, now));
    }

    /**
     * Returns the comparison with other changes, for example with what they mean to generated code.
     *
     * @param others the changes, in any order
     * @return a comparison of the same versions
     */
    public CatalogComparison with(List<Change> others) {
        return new CatalogComparison(old, now, others.stream().sorted().toList());
    }

    /**
     * Returns the version bump that all changes together require.
     *
     * @return the bump after the old version; {@code NONE} if nothing changed
     */
    public VersionBump bump() {
        return bumpOf(changes);
    }

    /**
     * Returns the version bump that some of the changes require.
     *
     * @param some changes of this comparison
     * @return the bump after the old version; {@code NONE} if there are none
     */
    public VersionBump bumpOf(List<Change> some) {
        VersionBump bump = VersionBump.NONE;
        for (Change change : some) {
            bump = change.bump().compareTo(bump) > 0 ? change.bump() : bump;
        }
        return bump.after(old.version());
    }
}
