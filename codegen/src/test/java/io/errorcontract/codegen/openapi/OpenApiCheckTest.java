package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.codegen.document.DocumentReader;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.check.OpenApiRules;
import io.errorcontract.codegen.openapi.check.OpenApiRules.CheckPolicy;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each faulty document beside the exact text of its diagnostics. */
class OpenApiCheckTest {

    private final CatalogComponents components = ToyCatalog.components();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-code",
                "error-codes-type",
                "statuses",
                "schema",
                "compositions",
                "default-response",
                "no-codes",
                "refs",
                "no-responses",
                "swagger",
                "version",
                "syntax",
                "duplicate-key"
            })
    void aFaultyDocumentIsReported(String name) {
        String text = ToyCatalog.text("check/" + name + ".yaml");

        assertThat(report(text, Set.of(401, 429))).isEqualTo(ToyCatalog.text("check/" + name + ".expected"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-comparable", "any-type", "version-3.2"})
    void nothingIsWrongWithAGoodDocument(String name) {
        assertThat(report(ToyCatalog.text("check/" + name + ".yaml"), Set.of())).isEmpty();
    }

    @Test
    void thePolicyAsksForStatusesThatTheCatalogHas() {
        String text = """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths:
                  /toys:
                    get:
                      x-error-codes: [toy.not_found]
                      responses:
                        4XX: { description: covers 404 }
                """;

        assertThat(report(text, Set.of(409, 500))).isEqualTo("""
                openapi.yaml:5:5: error: GET /toys lists no code of status 409 [openapi-missing-status]
                    5 |     get:
                      |     ^^^
                  hint: codes of that status are: toy.broken
                1 error
                """);
        assertThat(report(text, Set.of())).isEmpty();
    }

    @Test
    void theNearestLayoutExplainsADifference() {
        CatalogComponents two = ToyCatalog.components("""
                catalog: toys
                title: Toys
                version: 1.0.0
                java: { package: com.example.toys, prefix: Toys }
                bodies:
                  default: { json: { error: { code: $code, message: $message } } }
                  flat: { json: { code: $code, message: $message, hint?: $suggestion } }
                errors:
                  lost: { status: 404, message: It is lost }
                  faded: { status: 409, message: It is faded, body: flat }
                """);

        assertThat(report(two, """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths:
                  /a:
                    get:
                      x-error-codes: [faded]
                      responses:
                        '409':
                          description: faded
                          content:
                            application/json:
                              schema:
                                type: object
                                required: [code, message, hint]
                                properties:
                                  code: { type: string }
                                  message: { type: string }
                                  hint: { type: string }
                """, Set.of())).isEqualTo("""
                openapi.yaml:14:43: error: 'hint' of the body does not always come [openapi-error-schema]
                   14 |                 required: [code, message, hint]
                      |                                           ^^^^
                  hint: remove the schema, so that the goal openapi adds '#/components/schemas/ToysFlatBody'
                1 error
                """);
    }

    @Test
    void aMessageHasRoomForSomeCodes() {
        String errors = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "  fault_" + i + ": { status: 422, message: Fault " + i + " }\n")
                .collect(Collectors.joining());
        CatalogComponents many = ToyCatalog.components("""
                catalog: toys
                title: Toys
                version: 1.0.0
                java: { package: com.example.toys, prefix: Toys }
                errors:
                """ + errors);

        assertThat(report(many, """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths:
                  /a: { get: { x-error-codes: ["*"], responses: { '200': { description: ok } } } }
                """, Set.of())).isEqualTo("""
                openapi.yaml:4:32: error: GET /a lists fault_1, fault_2, fault_3, fault_4, fault_5 and 35 more, but does not document 422 [openapi-undocumented-status]
                    4 |   /a: { get: { x-error-codes: ["*"], responses: { '200': { description: ok } } } }
                      |                                ^^^
                  hint: let the goal openapi add the response, or add it yourself
                1 error
                """);
    }

    private String report(String text, Set<Integer> requiredStatuses) {
        return report(components, text, requiredStatuses);
    }

    private static String report(CatalogComponents components, String text, Set<Integer> requiredStatuses) {
        DiagnosticCollector out = new DiagnosticCollector();
        CheckPolicy policy = new CheckPolicy(false, requiredStatuses);
        new DocumentReader(out)
                .read("openapi.yaml", text)
                .ifPresent(document ->
                        OpenApiRules.check(OpenApiRules.all(policy), CheckedDocument.of(document, components), out));
        return new DiagnosticFormatter(new SourceFiles(Map.of("openapi.yaml", text))).formatAll(out.sorted());
    }
}
