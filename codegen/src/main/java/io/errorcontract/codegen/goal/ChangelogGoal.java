package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.change.report.ChangelogReport;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.catalog.diagnostic.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The goal {@code changelog}: writes the history of the catalog as Markdown. */
public final class ChangelogGoal {

    private final ChangelogRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public ChangelogGoal(ChangelogRequest request) {
        this.request = request;
    }

    /**
     * Does it.
     *
     * @return how it ended
     * @throws IOException if files cannot be read or written
     * @throws IllegalArgumentException if {@code from} or {@code to} is no semantic version
     */
    public Outcome run() throws IOException {
        ReadCatalog current =
                ReadCatalog.read(request.catalog(), request.catalog().files().find());
        CatalogDefinition catalog = current.usable();
        if (catalog == null) {
            return current.rejected();
        }
        try {
            History history = History.of(wanted(CatalogVersion.of(current.result())));
            Path folder = request.output().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(request.output(), ChangelogReport.write(catalog.title(), history));
            int versions = history.releases().size();
            return new Outcome.Done(
                    current.result().report(),
                    "Wrote the changes of " + Counts.of(versions, "version") + " to " + request.output());
        } catch (EarlierVersions.Refused e) {
            return e.outcome();
        }
    }

    private List<CatalogVersion> wanted(CatalogVersion now) throws EarlierVersions.Refused, IOException {
        List<CatalogVersion> wanted =
                EarlierVersions.of(request.releases(), request.catalog()).upTo(now);
        wanted.removeIf(version -> isOutside(version.version()));
        return wanted;
    }

    private boolean isOutside(SemanticVersion version) {
        return (!request.from().isEmpty() && version.compareTo(version("from", request.from())) < 0)
                || (!request.to().isEmpty() && version.compareTo(version("to", request.to())) > 0);
    }

    private static SemanticVersion version(String parameter, String text) {
        return SemanticVersion.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(parameter + " is no semantic version: " + text));
    }
}
