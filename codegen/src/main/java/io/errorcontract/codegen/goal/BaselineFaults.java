package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with earlier versions. */
final class BaselineFaults {

    static final RuleInfo NOT_FOUND = RuleInfo.error(
            "baseline-not-found",
            "an earlier version that is not there",
            "What is named as an earlier version of the catalog cannot be found.",
            "Name another one, or see why this one is not there.");

    static final RuleInfo INVALID = RuleInfo.error(
            "baseline-invalid",
            "an earlier version that cannot be read",
            "The earlier version was written in a language that is not read here, or it has faults.",
            "Compare with a later version, or use the Error Contract that the earlier one was released with.");

    static final RuleInfo UNANSWERED = RuleInfo.error(
            "baseline-unanswered",
            "an earlier version that nobody could be asked for",
            "The build is offline, or a repository did not answer, so that it is unknown whether there is an earlier"
                    + " version.",
            "Build online, see why the repository does not answer, or compare with a lock file. Where a build has to"
                    + " go on all the same, let the goal `check` warn with `<failIfUnanswered>false</failIfUnanswered>`.");

    static final RuleInfo NOT_COMPARED = RuleInfo.warning(
            "baseline-not-compared",
            "a comparison that did not take place",
            "As `<failIfUnanswered>false</failIfUnanswered>` asks, the build went on without an answer. Breaks that it"
                    + " holds were not looked for.",
            "Compare in a build that is online, before the release.");

    static final RuleInfo INCOMPLETE = RuleInfo.warning(
            "baseline-incomplete",
            "a comparison with a version that may not be the latest",
            "Versions are known, from the local repository or from one that answered, but another repository did not"
                    + " answer and may hold later ones.",
            "Build online, or see why the repository does not answer.");

    private BaselineFaults() {}

    /** All of them, in the order of the reference. */
    static List<RuleInfo> all() {
        return List.of(NOT_FOUND, INVALID, UNANSWERED, NOT_COMPARED, INCOMPLETE);
    }
}
