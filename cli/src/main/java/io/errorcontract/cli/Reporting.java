package io.errorcontract.cli;

import io.errorcontract.catalog.change.report.JsonReport;
import io.errorcontract.catalog.change.report.SarifReport;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.codegen.goal.Outcome;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for how a command reports. */
public final class Reporting {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How problems are reported: ${COMPLETION-CANDIDATES}. JSON and SARIF go to standard output."
                    + " Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "When text is colored: ${COMPLETION-CANDIDATES}. Automatic means on a terminal, unless"
                    + " NO_COLOR is set. Default: ${DEFAULT-VALUE}.")
    private Color color = Color.AUTO;

    /** Creates the options with their defaults. */
    public Reporting() {}

    /**
     * Returns the format that was asked for.
     *
     * @return the format
     */
    public ReportFormat format() {
        return format;
    }

    /**
     * Returns how text is colored.
     *
     * @return a paint that leaves text as it is where nobody looks at it
     */
    public Paint paint() {
        return new Paint(format == ReportFormat.TEXT && color.enabled());
    }

    /**
     * Returns where results go.
     *
     * @return standard output
     */
    public PrintWriter out() {
        return command.commandLine().getOut();
    }

    /**
     * Returns where messages to people go.
     *
     * @return standard error
     */
    public PrintWriter err() {
        return command.commandLine().getErr();
    }

    /**
     * Reports how a goal ended.
     *
     * @param outcome how it ended
     * @param problems what it found wrong
     * @return the exit code
     */
    public int report(Outcome outcome, List<Diagnostic> problems) {
        switch (format) {
            case JSON -> out().print(JsonReport.write(problems));
            case SARIF -> out().print(SarifReport.write(problems, Version.current()));
            case TEXT -> text(outcome);
        }
        out().flush();
        return exitCode(outcome);
    }

    /**
     * Returns the exit code that tells how a goal ended.
     *
     * @param outcome how it ended
     * @return {@link ExitCode#OK} or {@link ExitCode#PROBLEMS}
     */
    public static int exitCode(Outcome outcome) {
        return outcome instanceof Outcome.Rejected ? ExitCode.PROBLEMS : ExitCode.OK;
    }

    private void text(Outcome outcome) {
        Paint paint = paint();
        if (outcome instanceof Outcome.Rejected rejected) {
            err().print(paint.diagnostics(rejected.diagnostics()));
            err().println(paint.red("failed: ") + rejected.summary());
        } else if (outcome instanceof Outcome.Done done) {
            err().print(paint.diagnostics(done.warnings()));
            out().println(done.summary());
        } else if (outcome instanceof Outcome.UpToDate upToDate) {
            err().print(paint.diagnostics(upToDate.warnings()));
        }
        err().flush();
    }
}
