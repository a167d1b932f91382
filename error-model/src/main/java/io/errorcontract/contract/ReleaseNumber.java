package io.errorcontract.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a version in the form of semver.org. What follows them is left out: a pre-release speaks as its
 * release does.
 */
record ReleaseNumber(int major, int minor, int patch) implements Comparable<ReleaseNumber> {

    private static final String NUMBER = "(\\d{1,9})";
    private static final Pattern FORM = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "([-+].*)?");

    /** Reads a version; null if it is of another form. */
    static @Nullable ReleaseNumber parse(String version) {
        Matcher form = FORM.matcher(version);
        return form.matches()
                ? new ReleaseNumber(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)))
                : null;
    }

    @Override
    public int compareTo(ReleaseNumber other) {
        int order = Integer.compare(major, other.major);
        order = order != 0 ? order : Integer.compare(minor, other.minor);
        return order != 0 ? order : Integer.compare(patch, other.patch);
    }
}
