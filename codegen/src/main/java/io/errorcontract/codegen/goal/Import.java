package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.codegen.importer.CatalogImporter;
import io.errorcontract.codegen.importer.ImportSettings;
import io.errorcontract.codegen.importer.ImportedCatalog;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a first catalog of an OpenAPI document. What could not be taken over is in the warnings.
 *
 * @param document the document to read
 * @param catalogFile the file to write, which must not be there yet
 * @param settings what the author says of the catalog beforehand
 */
public record Import(InputPath document, OutputPath catalogFile, ImportSettings settings) implements Goal {

    static final RuleInfo EXISTS = RuleInfo.error(
            "catalog-exists",
            "the file to write already exists",
            "What an author wrote is never overwritten.",
            "Move the file away, or write to another one.");

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        Path file = catalogFile.path();
        String name = workspace.nameOf(file);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return exists(name, workspace);
        }
        DocumentReport report = DocumentReport.read(workspace, document);
        Optional<ImportedCatalog> imported =
                report.document().flatMap(each -> new CatalogImporter(settings, report.faults()).read(each));
        if (imported.isEmpty() || report.isRejected(false)) {
            return report.rejected();
        }
        write(file, imported.get().text());
        return new Outcome.Done(report.text() + warnings(imported.get(), workspace), summary(imported.get(), name));
    }

    private static Outcome exists(String name, Workspace workspace) {
        DiagnosticCollector faults = new DiagnosticCollector();
        faults.add(
                EXISTS,
                SourceLocation.wholeFile(name),
                "the file already exists",
                "move it away, or name another one with "
                        + workspace.parameters().nameOf("catalogFile"));
        workspace.report(faults.sorted());
        String text = new DiagnosticFormatter(new SourceFiles(Map.of())).formatAll(faults.sorted());
        return new Outcome.Rejected(text, name + " already exists");
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }

    /** What is not in the catalog, and what its reader has to say of it. */
    private String warnings(ImportedCatalog imported, Workspace workspace) {
        StringBuilder text = new StringBuilder();
        for (String each : imported.leftOut()) {
            text.append("left out: ").append(each).append('\n');
        }
        byte[] content = imported.text().getBytes(StandardCharsets.UTF_8);
        CatalogResult result = CatalogReader.create().read(Map.of(workspace.nameOf(catalogFile.path()), content));
        workspace.report(result.diagnostics());
        return text.append(result.report()).toString();
    }

    private static String summary(ImportedCatalog imported, String name) {
        return "Wrote " + name + ": " + Counts.of(imported.codes(), "code") + " in "
                + families(imported.families()) + " from "
                + Counts.of(imported.responses(), "error response") + "; "
                + Counts.of(imported.decisions(), "place") + " to decide, marked with '"
                + CatalogImporter.REMARK.strip() + "'";
    }

    private static String families(int number) {
        return number == 1 ? "1 family" : number + " families";
    }
}
