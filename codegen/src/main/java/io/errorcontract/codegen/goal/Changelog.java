package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.change.report.ChangelogReport;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.codegen.surface.VersionComparison;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.ParameterNames;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the history of the catalog as Markdown.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param releases where the earlier versions are, as a user wrote it; empty for the default
 * @param from the earliest version to tell of; empty for the first
 * @param to the latest version to tell of; empty for the current one
 * @param output the file to write
 */
public record Changelog(boolean failOnWarning, String releases, String from, String to, OutputPath output)
        implements Goal {

    /**
     * Does the goal's work.
     *
     * @throws IllegalArgumentException if {@code from} or {@code to} is no semantic version
     */
    @Override
    public Outcome run(Workspace workspace) throws IOException {
        ReadCatalog current = ReadCatalog.read(workspace, failOnWarning);
        CatalogDefinition catalog = current.usable();
        if (catalog == null) {
            return current.rejected();
        }
        try {
            History history = History.of(
                    wanted(CatalogVersion.of(current.result()), workspace), VersionComparison.WITH_BODIES::compare);
            Path folder = output.path().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(output.path(), ChangelogReport.write(catalog.title(), history));
            int versions = history.releases().size();
            return new Outcome.Done(
                    current.result().report(),
                    "Wrote the changes of " + Counts.of(versions, "version") + " to " + output.path());
        } catch (EarlierVersions.Refused e) {
            return e.outcome();
        }
    }

    private List<CatalogVersion> wanted(CatalogVersion now, Workspace workspace)
            throws EarlierVersions.Refused, IOException {
        List<CatalogVersion> wanted = new EarlierVersions(workspace, "releases", releases).upTo(now);
        wanted.removeIf(version -> isOutside(version.version(), workspace.parameters()));
        return wanted;
    }

    private boolean isOutside(SemanticVersion version, ParameterNames names) {
        return (!from.isEmpty() && version.compareTo(version(names.nameOf("from"), from)) < 0)
                || (!to.isEmpty() && version.compareTo(version(names.nameOf("to"), to)) > 0);
    }

    private static SemanticVersion version(String parameter, String text) {
        return SemanticVersion.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(parameter + " is no semantic version: " + text));
    }
}
