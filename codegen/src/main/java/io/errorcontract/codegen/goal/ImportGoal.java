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
import io.errorcontract.codegen.importer.ImportedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goal {@code import}: makes a first catalog of an OpenAPI document. */
public final class ImportGoal {

    static final RuleInfo EXISTS = RuleInfo.error(
            "catalog-exists",
            "the file to write is there already",
            "What an author wrote is never overwritten.",
            "Move the file away, or write to another one.");

    private final ImportRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public ImportGoal(ImportRequest request) {
        this.request = request;
    }

    /**
     * Does it.
     *
     * @return how it ended; what could not be taken over is in the warnings
     * @throws IOException if files cannot be read or written
     */
    public Outcome run() throws IOException {
        if (Files.exists(request.catalogFile(), LinkOption.NOFOLLOW_LINKS)) {
            return exists();
        }
        DocumentReport report = DocumentReport.read(request.baseDirectory(), request.document());
        Optional<ImportedCatalog> imported = report.document()
                .flatMap(document -> new CatalogImporter(request.settings(), report.faults()).read(document));
        if (imported.isEmpty() || report.isRejected(false)) {
            return report.rejected();
        }
        write(imported.get().text());
        return new Outcome.Done(report.text() + warnings(imported.get()), summary(imported.get()));
    }

    private Outcome exists() {
        String name = name(request.catalogFile());
        DiagnosticCollector faults = new DiagnosticCollector();
        faults.add(
                EXISTS,
                SourceLocation.wholeFile(name),
                "the file is there already",
                "move it away, or name another one with -Derror-contract.catalogFile=…");
        String text = new DiagnosticFormatter(new SourceFiles(Map.of())).formatAll(faults.sorted());
        return new Outcome.Rejected(text, name + " is there already");
    }

    private void write(String text) throws IOException {
        Path folder = request.catalogFile().toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(request.catalogFile(), text, StandardOpenOption.CREATE_NEW);
    }

    /** What is not in the catalog, and what its reader has to say of it. */
    private String warnings(ImportedCatalog imported) {
        StringBuilder text = new StringBuilder();
        for (String each : imported.leftOut()) {
            text.append("left out: ").append(each).append('\n');
        }
        CatalogResult result =
                CatalogReader.create().relativeTo(request.baseDirectory()).read(List.of(request.catalogFile()));
        return text.append(result.report()).toString();
    }

    private String summary(ImportedCatalog imported) {
        return "Wrote " + name(request.catalogFile()) + ": " + Counts.of(imported.codes(), "code") + " in "
                + families(imported.families()) + " from "
                + Counts.of(imported.responses(), "error response") + "; "
                + Counts.of(imported.decisions(), "place") + " to decide, marked with '"
                + CatalogImporter.REMARK.strip() + "'";
    }

    private static String families(int number) {
        return number == 1 ? "1 family" : number + " families";
    }

    private String name(Path file) {
        return DocumentReport.shown(request.baseDirectory(), file);
    }
}
