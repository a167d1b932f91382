package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Something that a catalog has to keep to. A rule has no state, so one object serves all threads. */
public interface Rule {
    /**
     * Describes the rule.
     *
     * @return id, severity and texts for the reference
     */
    RuleInfo info();

    /**
     * Checks a catalog.
     *
     * @param check the catalog, and where faults go
     */
    void check(RuleCheck check);

    /**
     * Tells whether the rule can judge only a catalog of which every file could be parsed, because it looks for
     * something that a missing file may hold.
     *
     * @return true if it needs the whole catalog
     */
    default boolean needsWholeCatalog() {
        return false;
    }
}
