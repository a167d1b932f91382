package io.errorcontract.codegen.workspace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Maven coordinates of artifacts that hold a catalog.
 *
 * @param groupId the group id
 * @param artifactId the artifact id
 * @param version a version, a range of versions, or an empty text for every version before the current one
 * @param classifier the classifier, or an empty text
 */
public record Coordinates(String groupId, String artifactId, String version, String classifier) {
    /** The classifier of a catalog that was published by itself, by the goal {@code attach}. */
    public static final String CATALOG_CLASSIFIER = "catalog";

    /** The type of a catalog that was published by itself. */
    public static final String CATALOG_TYPE = "yaml";

    private static final String PART = "[A-Za-z0-9_.-]+";
    private static final Pattern FORM =
            Pattern.compile("(" + PART + "):(" + PART + ")(?::([^:\\s]+)(?::(" + PART + "))?)?");

    /**
     * Reads coordinates.
     *
     * @param text {@code groupId:artifactId[:version[:classifier]]}
     * @return the coordinates, or empty if the text has another form
     */
    public static Optional<Coordinates> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Coordinates(
                        matcher.group(1), matcher.group(2), orEmpty(matcher.group(3)), orEmpty(matcher.group(4))))
                : Optional.empty();
    }

    @SuppressWarnings("NullAway") // A group that takes no part in a match is null, which its type does not tell.
    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    /**
     * Tells whether the version is a range.
     *
     * @return true for the forms that begin with a bracket
     */
    public boolean isRange() {
        return version.startsWith("[") || version.startsWith("(");
    }

    /**
     * Returns the coordinates with another version.
     *
     * @param other the version
     * @return the coordinates
     */
    public Coordinates withVersion(String other) {
        return new Coordinates(groupId, artifactId, other, classifier);
    }

    /**
     * Returns the coordinates of the catalog that was published beside the artifact.
     *
     * @return the same coordinates with another classifier
     */
    public Coordinates ofCatalog() {
        return new Coordinates(groupId, artifactId, version, CATALOG_CLASSIFIER);
    }

    /**
     * Tells whether a catalog is meant that was published by itself.
     *
     * @return true if the classifier says so: it is {@code catalog}, or ends with {@code -catalog}
     */
    public boolean isCatalog() {
        return isCatalog(classifier);
    }

    /**
     * Tells whether a classifier is that of a catalog which was published by itself.
     *
     * @param classifier a classifier
     * @return true for {@code catalog}, and for what ends with {@code -catalog}
     */
    public static boolean isCatalog(String classifier) {
        return classifier.equals(CATALOG_CLASSIFIER) || classifier.endsWith("-" + CATALOG_CLASSIFIER);
    }

    /** Returns the coordinates as they are written. */
    @Override
    public String toString() {
        String text = groupId + ":" + artifactId + (version.isEmpty() ? "" : ":" + version);
        return classifier.isEmpty() ? text : text + ":" + classifier;
    }
}
