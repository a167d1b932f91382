package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.Acceptances;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.report.Summary;
import io.errorcontract.catalog.change.report.TextReport;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.surface.VersionComparison;
import io.errorcontract.codegen.workspace.Coordinates;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Compares the catalog with an earlier version, and refuses a version bump that is too small. The earlier version may
 * change without a file of the module changing, so nothing is remembered.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param baseline the version to compare with, as a user wrote it; empty for the default
 * @param failIfUnanswered whether the goal fails when a repository does not answer; if not, it warns that nothing was
 *     compared
 * @param acceptedChanges the file of accepted changes, which need not be there
 * @param reports the directory for the reports
 * @param options what the build chooses about the Java, which is taken to have been so before
 */
public record Check(
        boolean failOnWarning,
        String baseline,
        boolean failIfUnanswered,
        InputPath acceptedChanges,
        OutputPath reports,
        JavaOptions options)
        implements Goal {

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        ReadCatalog current = ReadCatalog.read(workspace, failOnWarning);
        if (current.usable() == null) {
            return current.rejected();
        }
        CheckReports written = new CheckReports(reports.path(), workspace.toolVersion());
        written.clear();
        CatalogVersion now = CatalogVersion.of(current.result());
        try {
            EarlierVersions.Latest latest = new EarlierVersions(workspace, "baseline", baseline)
                    .latest(now.definition().id(), failIfUnanswered);
            CatalogVersion old = latest.catalog();
            if (old == null) {
                return new Outcome.Done(
                        "", "No earlier release" + ofSelf(workspace.self()) + ": nothing to compare with");
            }
            CompatibilityCheck check =
                    CompatibilityCheck.of(new VersionComparison(options).compare(old, now), acceptances(workspace));
            written.write(check);
            workspace.report(check.diagnostics());
            return outcome(check, latest.warnings());
        } catch (EarlierVersions.Refused e) {
            return e.outcome();
        }
    }

    private static String ofSelf(@Nullable Coordinates self) {
        return self == null ? "" : " of " + self.withVersion("");
    }

    private Acceptances acceptances(Workspace workspace) throws IOException {
        Path file = acceptedChanges.path();
        return Files.exists(file) ? Acceptances.read(workspace.nameOf(file), workspace.read(file)) : Acceptances.NONE;
    }

    private Outcome outcome(CompatibilityCheck check, String warnings) {
        if (check.passes()) {
            return new Outcome.Done(warnings, Summary.of(check));
        }
        long errors = check.diagnostics().stream().filter(Diagnostic::isError).count();
        String summary = Counts.of(errors, "error") + " in the comparison with "
                + check.comparison().old() + "; the whole report is in " + reports.path();
        return new Outcome.Rejected(warnings + TextReport.writeBreaks(check) + check.problems(), summary);
    }
}
