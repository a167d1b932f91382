package io.errorcontract.cli.goal;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.cli.ReportFormat;
import io.errorcontract.cli.Reporting;
import io.errorcontract.codegen.goal.Check;
import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.java.JavaOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Compares the catalog with an earlier version, and fails if the version bump is too small.")
final class CheckCommand extends GoalCommand {

    @Option(
            names = "--baseline",
            paramLabel = "VERSION",
            description =
                    "The earlier version: a file, a directory, a jar, or git:REVISION (git:v* for the latest tag that matches). Default: errors.lock.yaml.")
    private @Nullable String baseline;

    @Option(
            names = "--accepted-changes",
            paramLabel = "PATH",
            defaultValue = "accepted-changes.yaml",
            description = "The file of accepted changes, which need not exist. Default: ${DEFAULT-VALUE}.")
    private Path acceptedChanges = Path.of("accepted-changes.yaml");

    @Option(
            names = "--report-directory",
            paramLabel = "PATH",
            defaultValue = "target/error-contract",
            description =
                    "The directory for the reports compatibility.txt, .json, .sarif and .md. Default: ${DEFAULT-VALUE}.")
    private Path reportDirectory = Path.of("target/error-contract");

    @Option(
            names = "--body-records",
            defaultValue = "true",
            negatable = true,
            fallbackValue = "true",
            description = "Compare body records too. Default: ${DEFAULT-VALUE}.")
    private boolean bodyRecords = true;

    @Option(
            names = "--sealed-exceptions",
            description = "Whether both versions are generated with this option. The catalog's own key is known.")
    private boolean sealedExceptions;

    @Override
    Goal goal() {
        return new Check(
                catalog.failOnWarning(),
                orEmpty(baseline),
                true,
                input(acceptedChanges),
                output(reportDirectory),
                new JavaOptions(
                        StandardCharsets.UTF_8,
                        bodyRecords ? JavaOptions.Bodies.PLAIN : JavaOptions.Bodies.NONE,
                        sealedExceptions));
    }

    /** A comparison has a report of its own in each of the formats, with the changes besides the problems. */
    @Override
    int report(Outcome outcome, List<Diagnostic> problems) throws IOException {
        Path written = reportDirectory.resolve("compatibility." + reporting.format());
        if (reporting.format() == ReportFormat.TEXT || !Files.exists(written)) {
            return super.report(outcome, problems);
        }
        reporting.out().print(Files.readString(written));
        return Reporting.exitCode(outcome);
    }
}
