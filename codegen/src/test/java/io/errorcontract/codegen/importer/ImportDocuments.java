package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.codegen.document.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports documents, and reads what came of it. */
final class ImportDocuments {

    static final ImportSettings UNDECIDED = new ImportSettings(null, null, null);

    private static final Path FOLDER = Path.of("src/test/resources/openapi");

    private ImportDocuments() {}

    /** The documents of a folder, sorted by name. */
    static List<Path> documents(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path expected(Path document) {
        String name = document.getFileName().toString();
        return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
    }

    static Optional<ImportedCatalog> read(String text, ImportSettings settings, DiagnosticCollector out) {
        return new DocumentReader(out)
                .read("openapi.yaml", text)
                .flatMap(document -> new CatalogImporter(settings, out).read(document));
    }

    static ImportedCatalog read(String text) {
        return read(text, UNDECIDED, new DiagnosticCollector()).orElseThrow();
    }

    /** What is wrong with a document, as it is shown. */
    static String faults(String text) {
        DiagnosticCollector out = new DiagnosticCollector();
        read(text, UNDECIDED, out);
        return new DiagnosticFormatter(new SourceFiles(Map.of("openapi.yaml", text))).formatAll(out.sorted());
    }

    /** The catalog, as its own reader understands it. */
    static CatalogResult catalog(ImportedCatalog imported) {
        return CatalogReader.create().read(Map.of("errors.yaml", imported.text().getBytes(StandardCharsets.UTF_8)));
    }
}
