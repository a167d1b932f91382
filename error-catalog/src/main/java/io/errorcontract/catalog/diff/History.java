package io.errorcontract.catalog.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The versions of a catalog, and what changed from each to the next.
 *
 * @param releases the versions, the latest first
 * @since 0.1.0
 */
public record History(List<Release> releases) {
    /** Copies the list. */
    public History {
        releases = List.copyOf(releases);
    }

    /**
     * One version of a catalog.
     *
     * @param catalog the catalog
     * @param changes what changed since the version before, sorted by place; empty for the first one
     * @param previous the version before, or empty for the first one
     */
    public record Release(CatalogVersion catalog, List<Change> changes, Optional<SemanticVersion> previous) {
        /** Checks the components and copies the list. */
        public Release {
            Objects.requireNonNull(catalog, "catalog");
            changes = List.copyOf(changes);
            Objects.requireNonNull(previous, "previous");
        }

        /**
         * Returns the version number.
         *
         * @return the version
         */
        public SemanticVersion version() {
            return catalog.version();
        }

        /**
         * Returns what changed about one error since the version before. An error that was renamed is found by its code
         * in this version.
         *
         * @param code a code
         * @return the changes of this error alone
         */
        public List<Change> changesOf(String code) {
            return changes.stream()
                    .filter(change -> change.code().filter(code::equals).isPresent())
                    .toList();
        }
    }

    /**
     * Compares versions of a catalog, each with the one before.
     *
     * @param versions the versions, in any order
     * @return their history
     */
    public static History of(List<CatalogVersion> versions) {
        List<CatalogVersion> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(CatalogVersion::version));
        List<Release> releases = new ArrayList<>();
        CatalogVersion previous = null;
        for (CatalogVersion version : sorted) {
            Release release = previous == null
                    ? new Release(version, List.of(), Optional.empty())
                    : new Release(
                            version,
                            CatalogComparison.of(previous, version).changes(),
                            Optional.of(previous.version()));
            releases.add(0, release);
            previous = version;
        }
        return new History(releases);
    }

    /**
     * Returns the releases in which an error changed, or was there first.
     *
     * @param code a code of any of the versions
     * @return the releases, the latest first
     */
    public List<Release> releasesOf(String code) {
        return releases.stream()
                .filter(release -> !release.changesOf(code).isEmpty()
                        || (release.previous().isEmpty()
                                && release.catalog().definition().errors().containsKey(code)))
                .toList();
    }
}
