package io.errorcontract.catalog.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The heading under which those who use an API look for a change, in the order in which they want to know.
 *
 * @since 0.1.0
 */
public enum ChangeKind {
    /** Something that worked may stop working. */
    BREAKING("Breaking"),
    /** Something was added. */
    ADDED("Added"),
    /** An error is deprecated. */
    DEPRECATED("Deprecated"),
    /** An error was removed. */
    REMOVED("Removed"),
    /** Something changed, and breaks nothing. */
    CHANGED("Changed"),
    /** Only texts for people changed. */
    DOCUMENTATION("Documentation");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    /**
     * Returns the heading.
     *
     * @return one word in English
     */
    public String title() {
        return title;
    }

    /**
     * Groups changes by kind.
     *
     * @param changes changes in any order
     * @return those kinds that there are, in order, each with its changes in the order given
     */
    public static Map<ChangeKind, List<Change>> group(List<Change> changes) {
        Map<ChangeKind, List<Change>> groups = new EnumMap<>(ChangeKind.class);
        changes.forEach(change ->
                groups.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change));
        return groups;
    }

    /** What was added or changed is looked for among what breaks, if it does. */
    ChangeKind rated(Impact impact) {
        return impact.breaks() && (this == ADDED || this == CHANGED) ? BREAKING : this;
    }
}
