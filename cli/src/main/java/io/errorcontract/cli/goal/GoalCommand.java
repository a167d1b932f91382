package io.errorcontract.cli.goal;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.cli.CatalogOptions;
import io.errorcontract.cli.Progress;
import io.errorcontract.cli.Reporting;
import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.workspace.FailureText;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command in front of a goal that reads the catalog. */
abstract class GoalCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 300;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "CATALOG",
            description = "The catalog, a file or a directory, in place of --catalog-directory.")
    private @Nullable Path catalogArgument;

    @Mixin
    final CatalogOptions catalog = new CatalogOptions();

    @Mixin
    final Reporting reporting = new Reporting();

    @Option(names = "--watch", description = "Run again whenever a file changes, until Ctrl+C.")
    private boolean watch;

    /** Returns the goal that the options make. */
    abstract Goal goal();

    /** Reports how the goal ended, and returns the exit code. */
    int report(Outcome outcome, List<Diagnostic> problems) throws IOException {
        return reporting.report(outcome, problems);
    }

    @Override
    public final Integer call() throws IOException, InterruptedException {
        catalog.orArgument(catalogArgument);
        if (watch) {
            watch();
        }
        return runOnce();
    }

    private int runOnce() throws IOException, InterruptedException {
        List<Diagnostic> problems = new ArrayList<>();
        Progress progress = Progress.start(reporting, spec.name());
        Outcome outcome;
        try {
            outcome = goal().run(catalog.workspace(problems::add));
        } finally {
            progress.stop();
        }
        return report(outcome, problems);
    }

    private void watch() throws InterruptedException {
        String last = "";
        while (true) {
            String now = fingerprint();
            if (!now.equals(last)) {
                last = now;
                runAgain();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void runAgain() throws InterruptedException {
        try {
            runOnce();
        } catch (IOException | IllegalArgumentException e) {
            reporting.err().println(FailureText.of(e));
        }
    }

    /** While an editor saves, a file may be away for a moment. */
    private String fingerprint() {
        Workspace workspace = catalog.workspace(problem -> {});
        try {
            return workspace.fingerprint((Record) goal());
        } catch (IOException e) {
            return FailureText.of(e);
        }
    }

    static InputPath input(Path path) {
        return new InputPath(path);
    }

    static @Nullable InputPath inputOrNull(@Nullable Path path) {
        return path == null ? null : input(path);
    }

    static OutputPath output(Path path) {
        return new OutputPath(path);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
