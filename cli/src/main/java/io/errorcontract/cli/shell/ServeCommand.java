package io.errorcontract.cli.shell;

import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.cli.CatalogOptions;
import io.errorcontract.cli.Reporting;
import io.errorcontract.codegen.goal.Docs;
import io.errorcontract.codegen.goal.JavaSettings;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.workspace.FailureText;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        description = "Serves the reference site on this machine, and reloads it in the browser whenever the catalog"
                + " changes.")
final class ServeCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 300;

    @Parameters(
            arity = "0..1",
            paramLabel = "CATALOG",
            description = "The catalog, a file or a directory, in place of --catalog-directory.")
    private @Nullable Path catalogArgument;

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port; 0 for any free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--site-directory",
            paramLabel = "PATH",
            defaultValue = "target/error-reference",
            description = "The directory for the site. The command owns it. Default: ${DEFAULT-VALUE}.")
    private Path siteDirectory = Path.of("");

    @Option(names = "--stylesheet", paramLabel = "PATH", description = "A style sheet to load after the site's own.")
    private @Nullable Path stylesheet;

    @Override
    public Integer call() throws IOException, InterruptedException {
        catalog.orArgument(catalogArgument);
        SiteFiles site = new SiteFiles(siteDirectory);
        LoopbackServer server = LoopbackServer.start(port, site);
        String last = "";
        while (true) {
            String now = fingerprint();
            if (!now.equals(last)) {
                write();
                site.changed();
                if (last.isEmpty()) {
                    reporting.out().println("Serving the site on " + server.address());
                    reporting.out().flush();
                }
                last = now;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void write() {
        List<Diagnostic> problems = new ArrayList<>();
        try {
            Outcome outcome = goal().run(catalog.workspace(problems::add));
            reporting.report(outcome, problems);
        } catch (IOException | IllegalArgumentException e) {
            reporting.err().println(FailureText.of(e));
        }
    }

    private String fingerprint() {
        try {
            return catalog.workspace(problem -> {}).fingerprint(goal());
        } catch (IOException e) {
            return FailureText.of(e);
        }
    }

    private Docs goal() {
        return new Docs(
                catalog.failOnWarning(),
                JavaSettings.OF_CATALOG,
                new OutputPath(siteDirectory),
                SiteFormat.HTML,
                null,
                catalog.directory(),
                stylesheet == null ? null : new InputPath(stylesheet),
                null,
                new OutputPath(siteDirectory),
                null,
                null,
                Visibility.INTERNAL,
                null,
                List.of(),
                Docs.DEFAULT_TITLE);
    }
}
