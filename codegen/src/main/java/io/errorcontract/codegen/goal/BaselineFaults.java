package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with earlier versions. */
final class BaselineFaults {

    static final RuleInfo NOT_FOUND = RuleInfo.error(
            "baseline-not-found",
            "an earlier version that is not there",
            "What the plugin's configuration names as an earlier version of the catalog cannot be found.",
            "Name another one, or see why this one is not there.");

    static final RuleInfo INVALID = RuleInfo.error(
            "baseline-invalid",
            "an earlier version that cannot be read",
            "The earlier version was written in a language that this plugin does not read, or it has faults.",
            "Compare with a later version, or use the plugin that the earlier one was released with.");

    private BaselineFaults() {}

    /** All of them, in the order of the reference. */
    static List<RuleInfo> all() {
        return List.of(NOT_FOUND, INVALID);
    }
}
