package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.codegen.goal.release.BaselineText;
import io.errorcontract.codegen.goal.release.ReleasedCatalog;
import io.errorcontract.codegen.goal.release.Releases;
import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds and reads earlier versions of a catalog.
 *
 * @param workspace the workspace of the current one; what the earlier ones import is found there, unless it is a lock
 *     file, which holds it itself
 * @param parameter the parameter that names them
 * @param text what the user wrote there, or an empty text
 */
record EarlierVersions(Workspace workspace, String parameter, String text) {

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
            Releases releases = new BaselineText(text).find(workspace, catalogId);
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
            Releases releases = new BaselineText(text).find(workspace, catalogId);
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

    private ParameterPlace place() {
        return new ParameterPlace(workspace, parameter, text);
    }

    private Refused notFound(BaselineException e) throws IOException {
        return new Refused(place().show(BaselineFaults.NOT_FOUND, String.valueOf(e.getMessage()), e.hint()));
    }

    private CatalogVersion read(ReleasedCatalog release, String catalogId)
            throws Refused, BaselineException, IOException {
        CatalogResult result =
                CatalogReader.create().withImports(workspace.imports()).read(release.files());
        if (result.hasErrors()) {
            String message = "the earlier version " + release.name() + " cannot be read, see below";
            String hint =
                    "compare with a later version; what was released with a newer Error Contract needs a newer one";
            String refusal = place().show(BaselineFaults.INVALID, message, hint);
            workspace.report(result.diagnostics());
            throw new Refused(refusal + result.report());
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
