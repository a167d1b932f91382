package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with the parameters of the goal {@code docs}. */
final class DocsFaults {
    static final RuleInfo SAME_ID = RuleInfo.error(
            "same-catalog-id",
            "two catalogs of one ID in one site",
            "The site of each catalog is in a folder of its ID.",
            "Give one of the catalogs another ID, or leave it out if both are the same catalog.");

    private DocsFaults() {}

    /** All of them, in the order of the reference. */
    static List<RuleInfo> all() {
        return List.of(SAME_ID);
    }
}
