package io.errorcontract.catalog.definition;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in the form of semver.org 2.0.0. Build metadata is read and left out, since it takes no part in the order.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number
 * @param preRelease what follows the hyphen, or an empty text
 * @since 0.1.0
 */
public record SemanticVersion(int major, int minor, int patch, String preRelease)
        implements Comparable<SemanticVersion> {
    private static final String NUMBER = "(0|[1-9]\\d{0,8})";
    private static final Pattern FORM =
            Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern DOT = Pattern.compile("\\.");

    /**
     * Reads a version.
     *
     * @param text the text
     * @return the version, or empty if the text is none
     */
    public static Optional<SemanticVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String preRelease = matcher.group(4);
        return Optional.of(new SemanticVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                preRelease == null ? "" : preRelease));
    }

    /**
     * Tells whether the version comes before a release.
     *
     * @return true if it has a part after a hyphen
     */
    public boolean isPreRelease() {
        return !preRelease.isEmpty();
    }

    /**
     * Returns the least version that is a bump beyond this one.
     *
     * @param bump the step
     * @return the version; this one for {@code NONE}, the next major one for {@code FORBIDDEN}
     */
    public SemanticVersion next(VersionBump bump) {
        if (isPreRelease() && bump != VersionBump.NONE) {
            return new SemanticVersion(major, minor, patch, "");
        }
        return switch (bump) {
            case NONE -> this;
            case PATCH -> new SemanticVersion(major, minor, patch + 1, "");
            case MINOR -> new SemanticVersion(major, minor + 1, 0, "");
            case MAJOR, FORBIDDEN -> new SemanticVersion(major + 1, 0, 0, "");
        };
    }

    /** Orders as semver.org, item 11, does. */
    @Override
    public int compareTo(SemanticVersion other) {
        int order = Integer.compare(major, other.major);
        order = order != 0 ? order : Integer.compare(minor, other.minor);
        order = order != 0 ? order : Integer.compare(patch, other.patch);
        if (order != 0 || preRelease.equals(other.preRelease)) {
            return order;
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return preRelease.isEmpty() ? 1 : -1;
        }
        return comparePreReleases(DOT.split(preRelease), DOT.split(other.preRelease));
    }

    private static int comparePreReleases(String[] first, String[] second) {
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int order = compareIdentifiers(first[i], second[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    private static int compareIdentifiers(String first, String second) {
        boolean firstIsNumber = DIGITS.matcher(first).matches();
        boolean secondIsNumber = DIGITS.matcher(second).matches();
        if (firstIsNumber && secondIsNumber) {
            return new BigInteger(first).compareTo(new BigInteger(second));
        }
        if (firstIsNumber != secondIsNumber) {
            return firstIsNumber ? -1 : 1;
        }
        return first.compareTo(second);
    }

    /** Returns the version as it is written. */
    @Override
    public String toString() {
        String release = major + "." + minor + "." + patch;
        return preRelease.isEmpty() ? release : release + "-" + preRelease;
    }
}
