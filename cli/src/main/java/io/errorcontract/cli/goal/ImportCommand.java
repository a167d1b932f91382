package io.errorcontract.cli.goal;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.cli.CatalogOptions;
import io.errorcontract.cli.Reporting;
import io.errorcontract.codegen.goal.Import;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.importer.ImportSettings;
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

@Command(name = "import", description = "Generates a starter catalog from the error responses of an OpenAPI document.")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final Reporting reporting = new Reporting();

    @Option(
            names = "--document",
            required = true,
            paramLabel = "PATH",
            description = "The OpenAPI document to read, of version 3.0, 3.1 or 3.2.")
    private Path document = Path.of("");

    @Option(
            names = "--catalog-file",
            paramLabel = "PATH",
            defaultValue = "src/main/error-catalog/errors.yaml",
            description = "The file to write, which must not exist. Default: ${DEFAULT-VALUE}.")
    private Path catalogFile = Path.of("");

    @Option(
            names = "--catalog-id",
            paramLabel = "ID",
            description = "The catalog ID, in kebab-case. Default: derived from the document's title.")
    private @Nullable String catalogId;

    @Option(
            names = "--java-package",
            paramLabel = "NAME",
            description = "The package of the generated classes, for the catalog's java key.")
    private @Nullable String javaPackage;

    @Override
    public Integer call() throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        ImportSettings settings = new ImportSettings(catalogId, javaPackage, null);
        Outcome outcome = new Import(new InputPath(document), new OutputPath(catalogFile), settings)
                .run(new CatalogOptions().workspace(problems::add));
        return reporting.report(outcome, problems);
    }
}
