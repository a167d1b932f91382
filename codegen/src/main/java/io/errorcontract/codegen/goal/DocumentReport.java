package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.codegen.document.DocumentFaults;
import io.errorcontract.codegen.document.DocumentReader;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;

/** A user's document, and the faults that are found in it. */
final class DocumentReport {

    /** Whoever has more faults mends one kind at a time. */
    private static final int MOST = 100;

    private final Workspace workspace;
    private final String name;
    private final DiagnosticCollector faults = new DiagnosticCollector();
    private final SourceFiles sources;
    private final Optional<OpenApiDocument> document;

    private DocumentReport(Workspace workspace, String name, byte[] content) {
        this.workspace = workspace;
        this.name = name;
        this.sources = new SourceFiles(Map.of(name, new String(content, StandardCharsets.UTF_8)));
        this.document = new DocumentReader(faults).read(name, content);
    }

    private DocumentReport(Workspace workspace, String name) {
        this.workspace = workspace;
        this.name = name;
        this.sources = new SourceFiles(Map.of());
        this.document = Optional.empty();
        faults.add(DocumentFaults.SYNTAX, SourceLocation.wholeFile(name), "there is no such file");
    }

    static DocumentReport read(Workspace workspace, InputPath document) throws IOException {
        String name = workspace.nameOf(document.path());
        try {
            return new DocumentReport(workspace, name, workspace.read(document.path()));
        } catch (NoSuchFileException e) {
            return new DocumentReport(workspace, name);
        }
    }

    Optional<OpenApiDocument> document() {
        return document;
    }

    DiagnosticCollector faults() {
        return faults;
    }

    /** Whether the document cannot be used. */
    boolean isRejected(boolean failOnWarning) {
        return !faults.hasNoErrors() || (failOnWarning && !faults.sorted().isEmpty());
    }

    /** Shows the faults, of which there are no more to come. */
    String text() {
        workspace.report(faults.sorted());
        return new DiagnosticFormatter(sources).formatFirst(faults.sorted(), MOST);
    }

    Outcome.Rejected rejected() {
        long errors = faults.sorted().stream().filter(Diagnostic::isError).count();
        long shown = errors == 0 ? faults.sorted().size() : errors;
        String noun = errors == 0 ? "warning" : "error";
        return new Outcome.Rejected(text(), Counts.of(shown, noun) + " in " + name);
    }
}
