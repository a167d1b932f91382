package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import io.errorcontract.testing.server.RunningServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A document that springdoc makes has the errors that the goal {@code openapi} writes for the same lists. */
@ExtendWith(OutputCaptureExtension.class)
abstract class SpringdocContract {

    private static final Path CATALOG = Path.of("../../examples/pandastack/src/main/error-catalog");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the handlers list, as somebody would write it into the document by hand. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "get /templates/{name}", List.of("template.not_found", "auth.invalid_token"),
            "get /boxes/{id}", List.of("sandbox.not_found"),
            "post /boxes", List.of("template.not_found", "capacity.unavailable"),
            "delete /boxes/{id}", List.of("sandbox.not_found", "quota.*", "internal.*", "rate_limit.api"),
            "put /boxes/{id}", List.of("sandbox.invalid_state", "sandbox.boot_failed"),
            "get /strange", List.of("auth.token_revoked"));

    private final WebApplicationType type;
    private final Class<?> security;

    @TempDir
    private Path folder;

    SpringdocContract(WebApplicationType type, Class<?> security) {
        this.type = type;
        this.security = security;
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi_3_0", "openapi_3_1"})
    void theDocumentIsTheOneThatTheGoalWritesForTheSameLists(String version) throws Exception {
        JsonNode made;
        try (RunningServer server = start("--springdoc.api-docs.version=" + version)) {
            made = document(server, "/v3/api-docs");
        }
        JsonNode without;
        try (RunningServer server =
                start("--springdoc.api-docs.version=" + version, "--error-contract.springdoc.enabled=false")) {
            without = document(server, "/v3/api-docs");
        }

        assertThat(without.toString()).doesNotContain("x-error-codes");
        assertThat(sorted(made)).isEqualTo(sorted(enriched(withLists(without))));
    }

    @Test
    void anOperationHasTheErrorsOfItsListAndNoOther() throws Exception {
        try (RunningServer server = start()) {
            JsonNode paths = document(server, "/v3/api-docs").path("paths");

            assertThat(statuses(paths, "/boxes/{id}", "get")).containsExactly("200", "404");
            assertThat(statuses(paths, "/boxes/{id}", "delete")).containsExactly("204", "404", "403", "429", "500");
            assertThat(statuses(paths, "/boxes", "post")).containsExactly("200", "404", "503");
            assertThat(statuses(paths, "/templates/{name}", "get")).containsExactly("200", "401", "404");
            assertThat(statuses(paths, "/health", "get")).containsExactly("200");
            assertThat(paths.path("/boxes/{id}").path("get").path("responses").path("404"))
                    .isEqualTo(JSON.readTree("""
                            {
                              "description": "Resource does not exist: `sandbox.not_found`",
                              "content": {
                                "application/json": {
                                  "schema": { "$ref": "#/components/schemas/PandaStackErrorBody" },
                                  "examples": {
                                    "sandbox.not_found": { "$ref": "#/components/examples/sandbox.not_found" }
                                  }
                                }
                              },
                              "x-error-codes": ["sandbox.not_found"]
                            }"""));
            assertThat(paths.at("/~1boxes~1{id}/delete/responses/404/description")
                            .asText())
                    .isEqualTo("The words are the team's own.");
        }
    }

    @Test
    void whatTheWholeDocumentListsIsOnEachOperation() throws Exception {
        try (RunningServer server = start("--boxes.errors=rate_limit.api")) {
            JsonNode paths = document(server, "/v3/api-docs").path("paths");

            assertThat(statuses(paths, "/health", "get")).containsExactly("200", "429");
            assertThat(statuses(paths, "/boxes/{id}", "get")).containsExactly("200", "404", "429");
        }
    }

    @Test
    void theDocumentOfAGroupHasThemToo() throws Exception {
        try (RunningServer server = start()) {
            JsonNode paths = document(server, "/v3/api-docs/templates").path("paths");

            assertThat(paths.fieldNames()).toIterable().containsExactly("/templates/{name}");
            assertThat(statuses(paths, "/templates/{name}", "get")).containsExactly("200", "401", "404");
        }
    }

    @Test
    void whatIsNoErrorOfTheCatalogIsSaidOfTheHandler(CapturedOutput output) throws Exception {
        try (RunningServer server = start("--logging.level.io.errorcontract=warn")) {
            document(server, "/v3/api-docs");

            String handler = "@OperationErrors of " + BoxesApplication.Boxes.class.getName() + "#strange() names ";
            String end = ", which is no error of the catalog pandastack";
            assertThat(output)
                    .contains(handler + "io.errorcontract.examples.cloudflare.InterpreterNotReadyException" + end)
                    .contains(handler + "io.errorcontract.examples.pandastack.NotFoundException" + end)
                    .contains(handler + "sandbox.not_fuond" + end + "; did you mean 'sandbox.not_found'?")
                    .doesNotContain("\tat ");
        }
    }

    private RunningServer start(String... settings) {
        Stream<String> on = Stream.of("--springdoc.api-docs.enabled=true");
        return SpringServers.start(
                type,
                List.of(BoxesApplication.class, security),
                Stream.concat(on, Stream.of(settings)).toArray(String[]::new));
    }

    /** The document, without the address of the server. */
    private static JsonNode document(RunningServer server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path)).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        ObjectNode document = (ObjectNode) JSON.readTree(response.body());
        document.remove("servers");
        return document;
    }

    private static List<String> statuses(JsonNode paths, String path, String method) {
        List<String> statuses = new ArrayList<>();
        paths.path(path).path(method).path("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    private static JsonNode withLists(JsonNode document) {
        JsonNode copy = document.deepCopy();
        LISTS.forEach((operation, codes) -> {
            String[] parts = operation.split(" ", 2);
            ObjectNode node = (ObjectNode) copy.path("paths").path(parts[1]).path(parts[0]);
            codes.forEach(node.withArray("x-error-codes")::add);
        });
        return copy;
    }

    private JsonNode enriched(JsonNode document) throws IOException {
        Path file = Files.writeString(folder.resolve("document.json"), document.toPrettyString());
        Path output = folder.resolve("out");
        Outcome outcome = new OpenApi(
                        false,
                        JavaSettings.OF_CATALOG,
                        new InputPath(file),
                        new OutputPath(output),
                        OpenApiVersion.V3_0,
                        Set.of("yaml"),
                        Visibility.PUBLIC)
                .run(Workspace.builder(folder)
                        .catalog(new CatalogFiles(CATALOG, List.of("*.yaml")))
                        .build());
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return JSON.readTree(Files.readString(output.resolve("document.json")));
    }

    /** With lists in which order means nothing in the order of the alphabet: Swagger's model keeps no other. */
    private static JsonNode sorted(JsonNode document) {
        JsonNode copy = document.deepCopy();
        for (String list : List.of("required", "x-error-codes")) {
            for (JsonNode owner : copy.findParents(list)) {
                List<String> words = new ArrayList<>();
                owner.path(list).forEach(word -> words.add(word.asText()));
                words.sort(null);
                ArrayNode sorted = ((ObjectNode) owner).putArray(list);
                words.forEach(sorted::add);
            }
        }
        return copy;
    }
}
