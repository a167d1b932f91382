package io.errorcontract.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a version in the form of semver.org. What follows them is left out: a pre-release speaks as its
 * release does.
 */
record Release(int major, int minor, int patch) implements Comparable<Release> {

    private static final String NUMBER = "(\\d{1,9})";
    private static final Pattern FORM = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "([-+].*)?");

    /** Reads a version; null if it is of another form. */
    static @Nullable Release parse(String version) {
        Matcher form = FORM.matcher(version);
        return form.matches()
                ? new Release(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)))
                : null;
    }

    @Override
    public int compareTo(Release other) {
        int order = Integer.compare(major, other.major);
        order = order != 0 ? order : Integer.compare(minor, other.minor);
        return order != 0 ? order : Integer.compare(patch, other.patch);
    }
}
