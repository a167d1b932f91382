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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A user's document, and the faults that are found in it. */
final class DocumentReport {

    private final String name;
    private final DiagnosticCollector faults = new DiagnosticCollector();
    private final SourceFiles sources;
    private final Optional<OpenApiDocument> document;

    private DocumentReport(String name, byte[] content) {
        this.name = name;
        this.sources = new SourceFiles(Map.of(name, new String(content, StandardCharsets.UTF_8)));
        this.document = new DocumentReader(faults).read(name, content);
    }

    private DocumentReport(String name) {
        this.name = name;
        this.sources = new SourceFiles(Map.of());
        this.document = Optional.empty();
        faults.add(DocumentFaults.SYNTAX, SourceLocation.wholeFile(name), "there is no such file");
    }

    static DocumentReport read(CatalogRequest request, Path file) throws IOException {
        return read(request.files().baseDirectory(), file);
    }

    static DocumentReport read(Path base, Path file) throws IOException {
        String name = shown(base, file);
        try {
            return new DocumentReport(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return new DocumentReport(name);
        }
    }

    /** A file as diagnostics name it. */
    static String shown(Path base, Path file) {
        Path shown = file.startsWith(base) ? base.relativize(file) : file;
        return shown.toString().replace('\\', '/');
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

    String text() {
        return new DiagnosticFormatter(sources).formatAll(faults.sorted());
    }

    Outcome.Rejected rejected() {
        long errors = faults.sorted().stream().filter(Diagnostic::isError).count();
        long shown = errors == 0 ? faults.sorted().size() : errors;
        String noun = errors == 0 ? "warning" : "error";
        return new Outcome.Rejected(text(), Counts.of(shown, noun) + " in " + name);
    }
}
