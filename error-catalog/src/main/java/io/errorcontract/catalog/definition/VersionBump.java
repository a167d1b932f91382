package io.errorcontract.catalog.definition;

import java.util.Locale;

/**
 * How far a version goes beyond another, in the terms of semantic versioning. Sorts from the smallest.
 *
 * @since 0.1.0
 */
public enum VersionBump {
    /** The version is the same. */
    NONE,
    /** The third number grew. */
    PATCH,
    /** The second number grew. */
    MINOR,
    /** The first number grew. */
    MAJOR,
    /** No bump is enough: the change breaks a promise that holds for good. */
    FORBIDDEN;

    /**
     * Returns the bump between two versions.
     *
     * @param from the earlier version
     * @param to the later version
     * @return the bump; {@code NONE} if {@code to} is not later
     */
    public static VersionBump between(SemanticVersion from, SemanticVersion to) {
        if (to.compareTo(from) <= 0) {
            return NONE;
        }
        if (from.isPreRelease() || to.major() > from.major()) {
            // A pre-release promises nothing yet (semver.org, item 9).
            return MAJOR;
        }
        return to.minor() > from.minor() ? MINOR : PATCH;
    }

    /**
     * Returns what this bump amounts to after a version. Before 1.0.0 nothing is settled (semver.org, item 4); what is
     * common there is kept to: the second number grows with a break, the third with everything else, and after 0.0.x
     * the third with anything.
     *
     * @param from the earlier version
     * @return the required bump
     */
    public VersionBump after(SemanticVersion from) {
        if (from.major() > 0 || this == FORBIDDEN || this == NONE) {
            return this;
        }
        return this == MAJOR && from.minor() > 0 ? MINOR : PATCH;
    }

    /** Returns the word that reports use. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
