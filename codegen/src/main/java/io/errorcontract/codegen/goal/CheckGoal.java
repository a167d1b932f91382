package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.Acceptances;
import io.errorcontract.catalog.change.check.CatalogComparison;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.report.Summary;
import io.errorcontract.catalog.change.report.TextReport;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The goal {@code check}: compares the catalog with an earlier version, and refuses a version step that is too small.
 */
public final class CheckGoal {

    private final CheckRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public CheckGoal(CheckRequest request) {
        this.request = request;
    }

    /**
     * Does it. The earlier version may change without a file of the module changing, so nothing is remembered.
     *
     * @return how it ended
     * @throws IOException if files cannot be read or written
     */
    public Outcome run() throws IOException {
        ReadCatalog current =
                ReadCatalog.read(request.catalog(), request.catalog().files().find());
        if (current.usable() == null) {
            return current.rejected();
        }
        CheckReports reports =
                new CheckReports(request.reports(), request.catalog().pluginVersion());
        reports.clear();
        CatalogVersion now = CatalogVersion.of(current.result());
        PomPlace parameter = new PomPlace(request.pom(), "baseline", request.baseline());
        try {
            Optional<CatalogVersion> old = new EarlierVersions(
                            request.places(),
                            parameter,
                            new ClassPathCatalogs(request.catalog().classPath()))
                    .latest(now.definition().id());
            if (old.isEmpty()) {
                String self = request.places().self().withVersion("").toString();
                return new Outcome.Done("", "No earlier release of " + self + ": nothing to compare with");
            }
            CompatibilityCheck check = CompatibilityCheck.of(CatalogComparison.of(old.get(), now), acceptances());
            reports.write(check);
            return outcome(check);
        } catch (EarlierVersions.Refused e) {
            return e.outcome();
        }
    }

    private Acceptances acceptances() throws IOException {
        Path file = request.acceptedChanges();
        if (!Files.exists(file)) {
            return Acceptances.NONE;
        }
        Path base = request.catalog().files().baseDirectory().toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        Path shown = whole.startsWith(base) ? base.relativize(whole) : file;
        return Acceptances.read(shown.toString().replace('\\', '/'), Files.readAllBytes(file));
    }

    private Outcome outcome(CompatibilityCheck check) {
        if (check.passes()) {
            return new Outcome.Done("", Summary.of(check));
        }
        long errors = check.diagnostics().stream().filter(Diagnostic::isError).count();
        String summary = Counts.of(errors, "error") + " in the comparison with "
                + check.comparison().old() + "; the whole report is in " + request.reports();
        return new Outcome.Rejected(TextReport.writeBreaks(check) + check.problems(), summary);
    }
}
