package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.definition.SemanticVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

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

        /** What changed about each error; for the first version all of its errors, without changes. */
        private Map<String, List<Change>> changesByCode() {
            Map<String, List<Change>> byCode = new LinkedHashMap<>();
            if (previous.isEmpty()) {
                catalog.definition().errors().keySet().forEach(code -> byCode.put(code, List.of()));
            }
            for (Change change : changes) {
                change.code()
                        .ifPresent(code -> byCode.computeIfAbsent(code, each -> new ArrayList<>())
                                .add(change));
            }
            return byCode;
        }
    }

    /**
     * What a version of a catalog did to one error.
     *
     * @param release the version
     * @param changes the changes of this error alone; empty for the first version
     */
    public record ErrorRelease(Release release, List<Change> changes) {
        /** Checks the components and copies the list. */
        public ErrorRelease {
            Objects.requireNonNull(release, "release");
            changes = List.copyOf(changes);
        }
    }

    /**
     * Compares versions of a catalog, each with the one before.
     *
     * @param versions the versions, in any order
     * @param comparing how a version is compared with the next one, such as {@link CatalogComparison#of}
     * @return their history
     */
    public static History of(
            List<CatalogVersion> versions, BiFunction<CatalogVersion, CatalogVersion, CatalogComparison> comparing) {
        List<CatalogVersion> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(CatalogVersion::version));
        List<Release> releases = new ArrayList<>();
        CatalogVersion previous = null;
        for (CatalogVersion version : sorted) {
            Release release = previous == null
                    ? new Release(version, List.of(), Optional.empty())
                    : new Release(
                            version, comparing.apply(previous, version).changes(), Optional.of(previous.version()));
            releases.add(0, release);
            previous = version;
        }
        return new History(releases);
    }

    /**
     * Returns for each error the releases in which it changed, or was there first. An error that was renamed brings
     * what happened under its former code.
     *
     * @return by code, also for codes that are gone; the latest release first
     */
    public Map<String, List<ErrorRelease>> byError() {
        Map<String, List<ErrorRelease>> errors = new LinkedHashMap<>();
        for (int i = releases.size() - 1; i >= 0; i--) {
            Release release = releases.get(i);
            release.changesByCode()
                    .forEach((code, changes) -> errors.computeIfAbsent(code, each -> before(errors, changes))
                            .add(0, new ErrorRelease(release, changes)));
        }
        return errors;
    }

    /** What happened to an error before it got its code. */
    private static List<ErrorRelease> before(Map<String, List<ErrorRelease>> errors, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.rule().startsWith("code-renamed"))
                .findFirst()
                .map(rename -> new ArrayList<>(errors.getOrDefault(String.valueOf(rename.was()), List.of())))
                .orElseGet(ArrayList::new);
    }
}
