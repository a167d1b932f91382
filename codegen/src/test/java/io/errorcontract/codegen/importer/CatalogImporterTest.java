package io.errorcontract.codegen.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.codegen.java.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each document beside the exact catalog that is made of it, or beside the exact diagnostics.
 * {@code -Dupdate-golden=true} rewrites the catalogs.
 */
class CatalogImporterTest {

    static List<Path> documents() {
        return ImportDocuments.documents("import");
    }

    static List<Path> faultyDocuments() {
        return ImportDocuments.documents("import-faults");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentBecomesACatalog(Path document) throws IOException {
        ImportedCatalog imported = ImportDocuments.read(Files.readString(document));
        Path expected = ImportDocuments.expected(document);
        if (Boolean.getBoolean("update-golden")) {
            Files.writeString(expected, imported.text());
        }

        assertThat(imported.text()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itsReaderHasNothingToSay(Path document) throws IOException {
        ImportedCatalog imported = ImportDocuments.read(Files.readString(document));
        CatalogResult result = ImportDocuments.catalog(imported);

        assertThat(result.report()).isEmpty();
        assertThat(result.orElseThrow().errors()).hasSize(imported.codes());
        assertThat(result.orElseThrow().families()).hasSize(imported.families());
        assertThat(imported.text().lines().filter(line -> line.strip().startsWith(CatalogImporter.REMARK)))
                .hasSize(imported.decisions());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theJavaOfItCompiles(Path document, @TempDir Path folder) throws IOException {
        ImportedCatalog imported = ImportDocuments.read(Files.readString(document));

        assertThatCode(() -> Generated.of(imported.text()).compile(folder)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("faultyDocuments")
    void aFaultyDocumentIsReported(Path document) throws IOException {
        assertThat(ImportDocuments.faults(Files.readString(document)))
                .isEqualTo(Files.readString(ImportDocuments.expected(document)));
    }

    @Test
    void whatIsLeftOutIsTold() throws IOException {
        ImportedCatalog imported =
                ImportDocuments.read(Files.readString(Path.of("src/test/resources/openapi/import/sandboxes.yaml")));

        assertThat(imported.leftOut())
                .containsExactly(
                        "the response 'Teapot', which no operation has and whose status nothing tells",
                        "bodies of the type text/plain, which is not JSON",
                        "bodies of the type text/html, which is not JSON",
                        "responses for no status of their own, in which no example shows a code",
                        "the header RateLimit-Remaining, for which a catalog has no value");
    }

    @Test
    void theAuthorDecidesIdAndPackage() throws IOException {
        String document = Files.readString(Path.of("src/test/resources/openapi/import/bare.yaml"));

        assertThat(ImportDocuments.read(
                        document, new ImportSettings("things", "org.example.things", null), new DiagnosticCollector()))
                .get()
                .extracting(ImportedCatalog::text)
                .asString()
                .startsWith("""
                        catalog: things
                        title: Bare errors
                        version: 1.0.0
                        java: { package: org.example.things }
                        """);
    }
}
