package io.errorcontract.springdoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.goal.JavaSettings;
import io.errorcontract.codegen.goal.OpenApi;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.workspace.CatalogFiles;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.testing.server.Contract;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.properties.SpringDocConfigProperties.ApiDocs;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.core.io.DefaultResourceLoader;

class DocumentErrorsTest {

    private static final Path CONTRACTS = Path.of("../../examples");

    @TempDir
    private Path folder;

    /** The objects that Swagger has for documents lose nothing of what any contract puts into them. */
    @ParameterizedTest
    @EnumSource
    void everyErrorOfAContractIsDocumentedAsTheGoalDoes(Contract contract) throws Exception {
        List<String> codes = contract.codec().catalog().errors().stream()
                .map(ErrorDescriptor::code)
                .toList();
        for (SpecVersion version : SpecVersion.values()) {
            ObjectMapperProvider mappers = mappers(version);
            OpenAPI document = document(version, codes);
            JsonNode wanted = enriched(contract, mappers.jsonMapper().valueToTree(document), mappers);

            customizer(contract, mappers).customise(document);

            JsonNode made = mappers.jsonMapper().readTree(mappers.jsonMapper().writeValueAsString(document));
            assertThat(sorted(made)).as("OpenAPI %s", version).isEqualTo(sorted(wanted));
        }
    }

    @Test
    void aDocumentThatIsInItsWayIsLeftAlone() throws Exception {
        ObjectMapperProvider mappers = mappers(SpecVersion.V31);
        for (boolean clash : new boolean[] {true, false}) {
            OpenAPI document = document(SpecVersion.V31, List.of(clash ? "sandbox.not_found" : "sandbox.not_fuond"));
            if (clash) {
                document.setComponents(new Components().addSchemas("PandaStackErrorBody", new StringSchema()));
            }
            JsonNode before = mappers.jsonMapper().valueToTree(document);

            customizer(Contract.PANDASTACK, mappers).customise(document);

            assertThat(mappers.jsonMapper().<JsonNode>valueToTree(document)).isEqualTo(before);
        }
    }

    private static DocumentErrors customizer(Contract contract, ObjectMapperProvider mappers) {
        return new DocumentErrors(new DocumentedContract(contract.codec(), new DefaultResourceLoader()), mappers);
    }

    private static ObjectMapperProvider mappers(SpecVersion version) {
        SpringDocConfigProperties properties = new SpringDocConfigProperties();
        properties
                .getApiDocs()
                .setVersion(
                        version == SpecVersion.V30
                                ? ApiDocs.OpenApiVersion.OPENAPI_3_0
                                : ApiDocs.OpenApiVersion.OPENAPI_3_1);
        return new ObjectMapperProvider(properties);
    }

    private static OpenAPI document(SpecVersion version, List<String> codes) {
        Operation operation = new Operation()
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse().description("OK")));
        operation.addExtension("x-error-codes", codes);
        return new OpenAPI(version)
                .openapi(version == SpecVersion.V30 ? "3.0.1" : "3.1.0")
                .info(new Info().title("Things").version("1"))
                .paths(new Paths().addPathItem("/things", new PathItem().get(operation)));
    }

    private JsonNode enriched(Contract contract, JsonNode document, ObjectMapperProvider mappers) throws IOException {
        Path file = Files.writeString(folder.resolve("document.json"), document.toPrettyString());
        String name = contract.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Path catalog = CONTRACTS.resolve(name).resolve("src/main/error-catalog");
        Outcome outcome = new OpenApi(
                        false,
                        JavaSettings.OF_CATALOG,
                        new InputPath(file),
                        new OutputPath(folder.resolve("out")),
                        OpenApiVersion.V3_0,
                        Set.of("yaml"),
                        Visibility.PUBLIC)
                .run(Workspace.builder(folder)
                        .catalog(new CatalogFiles(catalog, List.of("*.yaml")))
                        .build());
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return mappers.jsonMapper().readTree(Files.readString(folder.resolve("out/document.json")));
    }

    /** With lists in which order means nothing in the order of the alphabet: Swagger's model keeps no other. */
    private static JsonNode sorted(JsonNode document) {
        JsonNode copy = document.deepCopy();
        for (JsonNode owner : copy.findParents("required")) {
            List<String> words = new ArrayList<>();
            if (owner.path("required").isArray()) {
                owner.path("required").forEach(word -> words.add(word.asText()));
                words.sort(null);
                ArrayNode sorted = ((ObjectNode) owner).putArray("required");
                words.forEach(sorted::add);
            }
        }
        return copy;
    }
}
