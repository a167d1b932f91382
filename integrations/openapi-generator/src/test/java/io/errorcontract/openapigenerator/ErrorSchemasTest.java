package io.errorcontract.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.openapi.OpenApiExporter;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported from a catalog is mapped to what is generated from it. */
class ErrorSchemasTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    /** The names are those of the records in the example, which its tests read bodies into. */
    @ParameterizedTest
    @EnumSource(OpenApiVersion.class)
    void anObjectIsItsRecordAndAnEnumerationAString(OpenApiVersion version) {
        Map<String, String> mappings = map(export("cloudflare-sandbox", version), "org.acme");

        assertThat(mappings)
                .isEqualTo(Map.of(
                        "CloudflareSandboxErrorBody", "org.acme.CloudflareSandboxErrorBody",
                        "CloudflareSandboxErrorBodyContext", "org.acme.CloudflareSandboxErrorBodyContext",
                        "CloudflareSandboxErrorBodyContextValidationErrorsItem",
                                "org.acme.CloudflareSandboxErrorBodyContextValidationErrorsItem",
                        "CloudflareSandboxRPCTransportErrorKind", "java.lang.String",
                        "CloudflareSandboxShortBody", "org.acme.CloudflareSandboxShortBody",
                        "CloudflareSandboxShortBodyDetails", "org.acme.CloudflareSandboxShortBodyDetails"));
    }

    @Test
    void withoutAPackageNothingIsKnownOfThem() {
        OpenAPI document =
                new OpenAPIV3Parser().read(Toys.resource("openapi.yaml").toString());

        assertThat(map(document, null))
                .isEqualTo(Map.of("ToysErrorBody", "java.lang.Object", "ToysErrorBodyError", "java.lang.Object"));
    }

    private static Map<String, String> map(OpenAPI document, String bodyPackage) {
        Map<String, String> mappings = new HashMap<>();
        ErrorSchemas.map(document, mappings, bodyPackage);
        return mappings;
    }

    private static OpenAPI export(String example, OpenApiVersion version) {
        CatalogComponents components = new CatalogComponents(
                Catalog.of(CatalogReader.create().read(EXAMPLES.resolve(example).resolve("src/main/error-catalog"))));
        String document = TreeWriter.YAML.document(new OpenApiExporter(components).export(version, "Errors", "1.0.0"));
        return new OpenAPIV3Parser().readContents(document, List.of(), null).getOpenAPI();
    }
}
