package io.errorcontract.codegen.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The earlier versions that were found.
 *
 * @param names what tells them apart, such as version numbers, the earliest first
 * @param unanswered why there may be others, one line without a final full stop; null if every repository answered
 */
public record FoundVersions(List<String> names, @Nullable String unanswered) {
    /** Copies the list. */
    public FoundVersions {
        names = List.copyOf(names);
    }

    /**
     * Returns versions that are all there are.
     *
     * @param names what tells them apart, the earliest first
     * @return the versions
     */
    public static FoundVersions all(List<String> names) {
        return new FoundVersions(names, null);
    }
}
