package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.document.DocumentReader;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.enrich.Enricher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents say which errors are deprecated. */
class DeprecationTest {
    private static final String MARKED_EXAMPLE = """
                cart.gone.old:
                  x-error-contract: shop
                  summary: 'cart.gone (deprecated): The cart is gone'
                  description: Deprecated since 1.1.0. Use `basket.gone` instead. Carts are baskets now.
                  x-deprecated: true
                  value:
                    gone: true
            """;

    private static final String MARKED_RESPONSE = "'Error 410: `basket.gone`, `cart.gone` (deprecated)'";

    @TempDir
    Path folder;

    private CatalogComponents components;

    @BeforeEach
    void readTheCatalog() throws IOException {
        components = ToyCatalog.components(Files.writeString(folder.resolve("errors.yaml"), """
            catalog: shop
            title: Shop API errors
            version: 1.1.0
            bodies:
              default: { json: { code: $code } }
              old: { media-type: application/vnd.old+json, json: { gone: true } }
            errors:
              basket.gone: { status: 410, message: The basket is gone }
              cart.gone:
                status: 410
                message: The cart is gone
                body: old
                deprecated: { since: 1.1.0, replaced-by: basket.gone, note: Carts are baskets now. }
            """));
    }

    @ParameterizedTest
    @EnumSource(OpenApiVersion.class)
    void anExportMarksExamplesResponsesAndSchemas(OpenApiVersion version) {
        String export = TreeWriter.YAML.document(new OpenApiExporter(components).export(version, "Shop", "1"));

        assertThat(export)
                .contains(MARKED_EXAMPLE)
                .contains("description: " + MARKED_RESPONSE + "\n")
                .containsOnlyOnce(" deprecated: true")
                .contains("""
                            ShopOldBody:
                              x-error-contract: shop
                              description: The body of an error, as application/vnd.old+json.
                              deprecated: true
                              type: object
                        """);
    }

    @Test
    void anEnrichedDocumentDoesTheSame() {
        DiagnosticCollector out = new DiagnosticCollector();
        String enriched = new DocumentReader(out)
                .read("openapi.yaml", """
                    openapi: 3.0.3
                    info: {title: T, version: '1'}
                    paths:
                      /carts:
                        get:
                          x-error-codes: [basket.gone, cart.gone]
                          responses: {'200': {description: ok}}
                    """)
                .flatMap(document -> new Enricher(components, out).enrich(document))
                .orElseThrow();

        assertThat(out.sorted()).isEmpty();
        assertThat(enriched)
                .contains(MARKED_EXAMPLE)
                .contains(MARKED_RESPONSE.substring(1, MARKED_RESPONSE.length() - 1))
                .containsOnlyOnce(" deprecated: true");
    }
}
