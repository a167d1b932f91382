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
    public static final RuleInfo VERSION_BUMP = RuleInfo.error(
            "version-bump",
            "a version bump that is too small for the changes",
            "Users expect a minor version to break nothing, and a patch to add nothing.",
            "Raise `version`, undo the change, or list it in `accepted-changes.yaml`.");

    /** A change is forbidden in every version, and not accepted. */
    public static final RuleInfo FORBIDDEN_CHANGE = RuleInfo.error(
            "forbidden-change",
            "a change that is forbidden in every version",
            "It breaks a promise that holds for good, such as that a retired code is never reused.",
            "Undo the change, or list it in `accepted-changes.yaml`.");

    /** The new version is older than the baseline. */
    public static final RuleInfo VERSION_BACK = RuleInfo.error(
            "version-back",
            "a version before the baseline's",
            "The catalog has an earlier version than the baseline.",
            "Raise `version`, or compare with an earlier baseline.");

    /** The baseline is a version of another catalog. */
    public static final RuleInfo OTHER_CATALOG = RuleInfo.error(
            "other-catalog",
            "a baseline that is another catalog",
            "The two catalogs have different IDs, so one is not a version of the other.",
            "Set the right baseline. If the catalog has a new ID, compare from its next version on.");

    /** An acceptance covers nothing. */
    public static final RuleInfo UNUSED_ACCEPTANCE = RuleInfo.error(
            "unused-acceptance",
            "an acceptance that covers no change",
            "A leftover acceptance would hide the same change later.",
            "Remove it: the change was undone or released.");

    /** An acceptance lacks a text. */
    public static final RuleInfo BLANK_ACCEPTANCE = RuleInfo.error(
            "blank-acceptance",
            "an acceptance without a text",
            "An acceptance needs a change, an element and a reason.",
            "Add the missing text.");

    /** An acceptance names an unknown rule. */
    public static final RuleInfo UNKNOWN_CHANGE = RuleInfo.error(
            "unknown-change",
            "an acceptance of an unknown change",
            "The comparison has no rule with this ID.",
            "Copy the ID from the report, where it is in brackets.");

    private CheckFaults() {}

    /**
     * Returns all of them.
     *
     * @return the descriptions
     */
    public static List<RuleInfo> all() {
        return List.of(
                VERSION_BUMP,
                FORBIDDEN_CHANGE,
                VERSION_BACK,
                OTHER_CATALOG,
                UNUSED_ACCEPTANCE,
                BLANK_ACCEPTANCE,
                UNKNOWN_CHANGE);
    }
}
