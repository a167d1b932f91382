package io.errorcontract.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.document.DocumentReader;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.openapi.OpenApiExporter;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.enrich.Enricher;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Swagger's own parser, which OpenAPI Generator reads with, has nothing to say against what the catalogs export. */
class ExportedDocumentsTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    static Stream<Arguments> exports() {
        return Stream.of("pandastack", "hopx", "dyva", "daytona", "cloudflare-sandbox")
                .flatMap(catalog -> Stream.of(OpenApiVersion.values())
                        .flatMap(version ->
                                Stream.of(TreeWriter.values()).map(writer -> Arguments.of(catalog, version, writer))));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void anExportIsValid(String catalog, OpenApiVersion version, TreeWriter writer) {
        String document = writer.document(new OpenApiExporter(components(catalog)).export(version, "Errors", "1.0.0"));

        assertValid(document);
    }

    @Test
    void anEnrichedDocumentIsValid() throws IOException {
        String text = Files.readString(EXAMPLES.resolve("sandbox-service/openapi.yaml"));
        DiagnosticCollector out = new DiagnosticCollector();

        String enriched = new DocumentReader(out)
                .read("openapi.yaml", text)
                .flatMap(document -> new Enricher(components("pandastack"), out).enrich(document))
                .orElseThrow();

        assertThat(out.sorted()).isEmpty();
        assertValid(enriched);
    }

    private static void assertValid(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document, List.of(), options);

        assertThat(result.getOpenAPI()).isNotNull();
        assertThat(result.getMessages()).isEmpty();
    }

    private static CatalogComponents components(String catalog) {
        Path place = EXAMPLES.resolve(catalog).resolve("src/main/error-catalog");
        return new CatalogComponents(Catalog.of(CatalogReader.create().read(place)));
    }
}
