package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;

/**
 * A family that both catalogs have. What it says holds for the codes that readers do not know, beside its errors.
 *
 * @param old the family in the old catalog
 * @param now the family in the new catalog
 */
record FamilyPair(FamilyDefinition old, FamilyDefinition now) {

    /** The path of a part of the family in the new catalog. */
    SourcePath path(String key) {
        return SourcePath.of("families", now.name(), key);
    }

    /** Returns the name as reports show it. */
    @Override
    public String toString() {
        return "the family '" + now.name() + "'";
    }
}
