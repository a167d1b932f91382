package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.CatalogSource;
import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.codegen.goal.release.BaselineException;
import io.errorcontract.codegen.goal.release.BaselineText;
import io.errorcontract.codegen.goal.release.ReleasedCatalog;
import io.errorcontract.codegen.goal.release.Releases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds and reads earlier versions of a catalog.
 *
 * @param places how to find them
 * @param parameter where the user named them
 * @param imports what they import, as far as they do; a lock file holds it itself
 */
record EarlierVersions(BaselineText places, PomPlace parameter, CatalogSource imports) {

    static EarlierVersions of(ReleasesRequest request, CatalogRequest catalog) {
        PomPlace parameter = new PomPlace(request.pom(), "releases", request.releases());
        return new EarlierVersions(request.places(), parameter, new ClassPathCatalogs(catalog.classPath()));
    }

    /** Thrown when they cannot be found or read; the outcome says so to the user. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Outcome.Rejected outcome;

        Refused(String diagnostics) {
            super("the earlier version cannot be used");
            this.outcome = new Outcome.Rejected(diagnostics, "The earlier version of the error catalog cannot be used");
        }

        Outcome.Rejected outcome() {
            return outcome;
        }
    }

    /** The latest one; empty if there is none yet. */
    Optional<CatalogVersion> latest(String catalogId) throws Refused, IOException {
        try {
            Releases releases = places.find(parameter.value(), catalogId);
            List<String> names = releases.names();
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(releases.load(names.get(names.size() - 1)), catalogId));
        } catch (BaselineException e) {
            throw notFound(e);
        }
    }

    /**
     * All of them up to the current one, in the order of the versions. Releases that did not touch the catalog have its
     * version in common; the latest of them counts.
     */
    List<CatalogVersion> upTo(CatalogVersion now) throws Refused, IOException {
        NavigableMap<SemanticVersion, CatalogVersion> versions = new TreeMap<>();
        try {
            String catalogId = now.definition().id();
            Releases releases = places.find(parameter.value(), catalogId);
            for (String name : releases.names()) {
                CatalogVersion version = read(releases.load(name), catalogId);
                versions.put(version.version(), version);
            }
        } catch (BaselineException e) {
            throw notFound(e);
        }
        versions.put(now.version(), now);
        return new ArrayList<>(versions.headMap(now.version(), true).values());
    }

    private Refused notFound(BaselineException e) throws IOException {
        return new Refused(parameter.show(BaselineFaults.NOT_FOUND, String.valueOf(e.getMessage()), e.hint()));
    }

    private CatalogVersion read(ReleasedCatalog release, String catalogId) throws Refused, BaselineException, IOException {
        CatalogResult result = CatalogReader.create().withImports(imports).read(release.files());
        if (result.hasErrors()) {
            String message = "the earlier version " + release.name() + " cannot be read, see below";
            String hint = "compare with a later version; what was released with a newer plugin needs a newer plugin";
            throw new Refused(parameter.show(BaselineFaults.INVALID, message, hint) + result.report());
        }
        CatalogVersion version = CatalogVersion.of(result);
        String id = version.definition().id();
        if (!id.equals(catalogId)) {
            throw new BaselineException(
                    "the earlier version " + release.name() + " is of another catalog, '" + id + "'",
                    "name a version of '" + catalogId + "'; under another id it is another contract");
        }
        return version;
    }
}
