package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.catalog.definition.VersionBump;
import java.util.Optional;

/**
 * The versions that will do where one is asked for: from there up to the next one that may break something.
 *
 * @param from the least version
 */
record VersionRange(SemanticVersion from) {
    /** Reads a version whose last numbers may be left out; empty if the text is of another form. */
    static Optional<VersionRange> parse(String text) {
        long dots = text.chars().filter(c -> c == '.').count();
        return SemanticVersion.parse(text + ".0".repeat((int) Math.max(0, 2 - dots)))
                .map(VersionRange::new);
    }

    boolean holds(SemanticVersion version) {
        return version.compareTo(from) >= 0 && isBefore(version, end());
    }

    /** A pre-release of the end comes before it in the order of versions, but breaks what the end breaks. */
    private static boolean isBefore(SemanticVersion version, SemanticVersion end) {
        return new SemanticVersion(version.major(), version.minor(), version.patch(), "").compareTo(end) < 0;
    }

    /** Before 1.0.0, the second number says that something may break. */
    private SemanticVersion end() {
        return from.next(from.major() == 0 ? VersionBump.MINOR : VersionBump.MAJOR);
    }

    @Override
    public String toString() {
        return "at least " + from + ", before " + end();
    }
}
