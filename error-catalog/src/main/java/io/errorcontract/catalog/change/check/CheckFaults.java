package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/**
 * What can be wrong with a new version apart from its changes.
 *
 * @since 0.1.0
 */
public final class CheckFaults {
    /** The version did not grow enough. */
    public static final RuleInfo VERSION_STEP = RuleInfo.error(
            "version-step",
            "a version step too small for its changes",
            "The version says less than the catalog does: users take a minor version for one that breaks nothing.",
            "Raise `version`, take the change back, or write it down among the accepted changes.");

    /** A change that no version step makes right is not accepted. */
    public static final RuleInfo FORBIDDEN_CHANGE = RuleInfo.error(
            "forbidden-change",
            "a change that no version makes right",
            "A promise was made for good, for example that a retired code never comes back.",
            "Take the change back, or write it down among the accepted changes.");

    /** The new version is older than the baseline. */
    public static final RuleInfo VERSION_BACK = RuleInfo.error(
            "version-back",
            "a version before the one it is compared with",
            "The catalog says an earlier version than the baseline does.",
            "Raise `version`, or compare with an earlier baseline.");

    /** The baseline is a version of another catalog. */
    public static final RuleInfo OTHER_CATALOG = RuleInfo.error(
            "other-catalog",
            "a baseline that is another catalog",
            "The ids of the two catalogs differ, so that one is no version of the other.",
            "Name the right baseline. If the catalog got another id, compare from its next version on.");

    /** An acceptance covers nothing. */
    public static final RuleInfo UNUSED_ACCEPTANCE = RuleInfo.error(
            "unused-acceptance",
            "an accepted change that is not there",
            "An acceptance that is left behind would let the same change pass unseen one day.",
            "Remove it: the change was taken back, or it was released.");

    /** An acceptance lacks a text. */
    public static final RuleInfo BLANK_ACCEPTANCE = RuleInfo.error(
            "blank-acceptance",
            "an acceptance that says nothing",
            "An accepted break has a reason that a colleague understands.",
            "Write it down.");

    /** An acceptance names an unknown rule. */
    public static final RuleInfo UNKNOWN_CHANGE = RuleInfo.error(
            "unknown-change",
            "an acceptance of an unknown change",
            "The comparison has no rule of this id.",
            "Copy the id from the report, where it stands in brackets.");

    private CheckFaults() {}

    /**
     * Returns all of them.
     *
     * @return the descriptions
     */
    public static List<RuleInfo> all() {
        return List.of(
                VERSION_STEP,
                FORBIDDEN_CHANGE,
                VERSION_BACK,
                OTHER_CATALOG,
                UNUSED_ACCEPTANCE,
                BLANK_ACCEPTANCE,
                UNKNOWN_CHANGE);
    }
}
