package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.codegen.goal.release.BaselineText;
import io.errorcontract.codegen.goal.release.ReleasedCatalog;
import io.errorcontract.codegen.goal.release.Releases;
import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.FoundVersions;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

        private final transient Outcome outcome;

        Refused(String diagnostics) {
            this(new Outcome.Rejected(diagnostics, "The earlier version of the error catalog cannot be used"));
        }

        private Refused(Outcome outcome) {
            super("the earlier version cannot be used");
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    /**
     * The latest version.
     *
     * @param catalog the version, or null if there is none yet
     * @param warnings what may be wrong with it, as it is shown to a user; empty if nothing is
     */
    record Latest(@Nullable CatalogVersion catalog, String warnings) {}

    /**
     * Finds the latest one.
     *
     * @param failIfUnanswered whether a repository that does not answer is an error; otherwise the outcome is that
     *     nothing was compared
     */
    Latest latest(String catalogId, boolean failIfUnanswered) throws Refused, IOException {
        try {
            Releases releases = new BaselineText(text).find(workspace, catalogId);
            FoundVersions found = releases.find();
            List<String> names = found.names();
            if (names.isEmpty()) {
                return new Latest(null, "");
            }
            String last = names.get(names.size() - 1);
            CatalogVersion catalog = read(releases.load(last), catalogId);
            return new Latest(catalog, found.unanswered() == null ? "" : incomplete(last, found.unanswered()));
        } catch (BaselineException e) {
            throw e.isUnanswered() && !failIfUnanswered ? notCompared(e) : notFound(e);
        }
    }

    private String incomplete(String last, String unanswered) throws IOException {
        return place().show(
                        BaselineFaults.INCOMPLETE,
                        "later versions than " + last + " may exist: " + unanswered,
                        "build online, or see why the repository does not answer");
    }

    private Refused notCompared(BaselineException e) throws IOException {
        String warning = place().show(BaselineFaults.NOT_COMPARED, String.valueOf(e.getMessage()), e.hint());
        return new Refused(new Outcome.Done(warning, "Nothing was compared: the earlier version is out of reach"));
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
            for (String name : releases.find().names()) {
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
        RuleInfo fault = e.isUnanswered() ? BaselineFaults.UNANSWERED : BaselineFaults.NOT_FOUND;
        return new Refused(place().show(fault, String.valueOf(e.getMessage()), e.hint()));
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
