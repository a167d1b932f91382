package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.rule.ChangeRules;
import io.errorcontract.catalog.definition.VersionStep;
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
     * Returns the least version step that all changes together need.
     *
     * @return the step after the old version; {@code NONE} if nothing changed
     */
    public VersionStep step() {
        return stepOf(changes);
    }

    /**
     * Returns the least version step that some of the changes need.
     *
     * @param some changes of this comparison
     * @return the step after the old version; {@code NONE} if there are none
     */
    public VersionStep stepOf(List<Change> some) {
        VersionStep step = VersionStep.NONE;
        for (Change change : some) {
            step = change.step().compareTo(step) > 0 ? change.step() : step;
        }
        return step.after(old.version());
    }
}
