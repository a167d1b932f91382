package io.errorcontract.codegen.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.Generated;
import io.errorcontract.codegen.site.SiteGenerator;
import io.errorcontract.codegen.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @MethodSource("documents")
    void itsSiteIsMade(Path document) throws IOException {
        CatalogResult result = ImportDocuments.catalog(ImportDocuments.read(Files.readString(document)));

        assertThat(new SiteGenerator(SiteOptions.plain(), Path.of("."))
                        .generate(Catalog.of(result))
                        .diagnostics())
                .isEmpty();
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
    void whatIsLeftOutForOneReasonIsOneLineHoweverMuchItIs() {
        String responses = IntStream.rangeClosed(1, 90)
                .mapToObj(i -> "    Thing" + i + ": { $ref: '#/components/responses/Thing' }\n")
                .collect(Collectors.joining());
        String document = """
                openapi: 3.0.3
                info: { title: Things }
                paths: { /a: { get: { responses: { '404': { description: No } } } } }
                components:
                  responses:
                    Thing: { description: A thing, content: { application/json: { schema: { type: object } } } }
                """ + responses;

        assertThat(ImportDocuments.read(document).leftOut())
                .containsExactly("the responses 'Thing', 'Thing1', 'Thing2', 'Thing3', 'Thing4' and 86 more,"
                        + " which no operation has and whose status nothing tells");
    }

    @ParameterizedTest
    @CsvSource({
        "Parcels API, , parcels, com.example.parcels",
        "GitHub's official OpenAPI spec + Octokit extension, , github, com.example.github",
        "The Parcels API, org.acme, parcels, org.acme.parcels",
        "Parcels - Api, org.acme.parcels, parcels, org.acme.parcels.errors",
        "Class, org.acme-tools, class, com.example.classerrors",
        "API Reference, , host, com.example.host",
        "Web Store API with more, org.acme, web-store, org.acme.webstore",
        "Payments (v2), org.acme, payments, org.acme.payments",
        "2024 Travel, , travel, com.example.travel"
    })
    void idAndPackageAreThoseThatAPersonWouldChoose(String title, @Nullable String group, String id, String inPackage) {
        String document = """
                openapi: 3.0.3
                info: { title: "%s", version: '1' }
                servers: [{ url: 'https://api.eu.host.example:8080/v1' }]
                paths: { /a: { get: { responses: { '404': { description: No } } } } }
                """.formatted(title);

        assertThat(ImportDocuments.read(document, new ImportSettings(null, null, group), new DiagnosticCollector()))
                .get()
                .extracting(ImportedCatalog::text)
                .asString()
                .startsWith("catalog: " + id + "\n")
                .contains("java: { package: " + inPackage + " }");
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
