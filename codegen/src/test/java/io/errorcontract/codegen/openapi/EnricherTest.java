package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.codegen.document.DocumentReader;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.enrich.Enricher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class EnricherTest {

    private final DiagnosticCollector out = new DiagnosticCollector();

    private Optional<String> enrich(String text) {
        return new DocumentReader(out)
                .read("openapi.yaml", text)
                .flatMap(document -> new Enricher(ToyCatalog.components(), out).enrich(document));
    }

    @Test
    void whatTheDocumentSaysStaysAndWhatTheCatalogKnowsIsAdded() {
        String enriched = enrich(ToyCatalog.text("enrich/block.yaml")).orElseThrow();

        assertThat(enriched)
                .startsWith(ToyCatalog.text("enrich/block.expected"))
                .contains("\n    # Kept: what is next.\n");
        assertThat(enriched)
                .containsIgnoringNewLines("  schemas:\n    ToysErrorBody:\n      x-error-contract: toys\n")
                .contains("$ref: '#/components/headers/ToysRetryAfterHeader'")
                .doesNotContain("toy.broken:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"block.yaml", "flow.json"})
    void enrichingTwiceChangesNothingMore(String name) {
        String once = enrich(ToyCatalog.text("enrich/" + name)).orElseThrow();

        assertThat(enrich(once)).contains(once);
        assertThat(out.sorted()).isEmpty();
    }

    @Test
    void noLineOfTheDocumentIsLost() {
        String text = ToyCatalog.text("enrich/block.yaml");

        assertThat(enrich(text).orElseThrow().lines().toList())
                .containsSubsequence(text.lines().toList());
    }

    @Test
    void windowsLineEndsStay() {
        String enriched = enrich(ToyCatalog.text("enrich/block.yaml").replace("\n", "\r\n"))
                .orElseThrow();

        assertThat(enriched.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void jsonStaysJson() {
        String enriched = enrich(ToyCatalog.text("enrich/flow.json")).orElseThrow();

        assertThat(enriched)
                .startsWith("{\n  \"openapi\": \"3.1.0\",\n")
                .contains("\"$ref\": \"#/components/examples/auth.missing\"")
                .endsWith("}\n");
    }

    @Test
    void aDocumentWithoutCodesIsLeftAsItIs() {
        String text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

        assertThat(enrich(text)).contains(text);
    }

    @Test
    void codesOfOperationPathAndDocumentAddUp() {
        String enriched = enrich("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                x-error-codes: [auth.missing]
                paths:
                  /toys:
                    x-error-codes: ["rate_limit.*"]
                    get:
                      x-error-codes: [toy.not_found, "validation.*"]
                      responses: {'200': {description: ok}}
                    delete: {responses: {'204': {description: ok}}}
                  /health: {get: {responses: {'200': {description: ok}}}}
                """).orElseThrow();

        assertThat(statuses(enriched, "/toys", "get")).containsExactly("200", "400", "401", "404", "429");
        assertThat(statuses(enriched, "/toys", "delete")).containsExactly("204", "401", "429");
        assertThat(statuses(enriched, "/health", "get")).containsExactly("200", "401");
    }

    private static Set<Object> statuses(String document, String path, String method) {
        Map<?, ?> node = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(document);
        for (String key : List.of("paths", path, method, "responses")) {
            node = (Map<?, ?>) node.get(key);
        }
        return new LinkedHashSet<>(node.keySet());
    }

    @Test
    void aSharedResponseGetsTheCodesOfAllWhoShareIt() {
        String enriched = enrich("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      x-error-codes: [toy.broken]
                      responses:
                        '409': {$ref: '#/components/responses/Conflict'}
                  /b:
                    get:
                      x-error-codes: [toy.broken]
                      responses:
                        '409': {$ref: '#/components/responses/Conflict'}
                components:
                  responses:
                    Conflict:
                      description: No.
                """).orElseThrow();

        assertThat(enriched).containsOnlyOnce("\n            toy.broken:\n              $ref:");
    }

    @Test
    void itIsSaidThatASharedResponseGetsTheCodesOfOthers() {
        assertThat(enrich("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      x-error-codes: [toy.broken]
                      responses:
                        '409': {$ref: '#/components/responses/Conflict'}
                  /b:
                    get:
                      x-error-codes: [toy.not_found]
                      responses:
                        '409': {$ref: '#/components/responses/Conflict'}
                components:
                  responses:
                    Conflict:
                      description: No.
                """)).isPresent();
        assertThat(out.sorted())
                .extracting(Diagnostic::toString)
                .containsExactly("openapi.yaml:17:7: warning: operations with different codes share this response, so"
                        + " that each of them seems to return toy.broken [openapi-shared-response]");
    }

    @Test
    void onlyWhatIsReferredToIsAdded() {
        CatalogComponents components = ToyCatalog.components("""
                catalog: toys
                title: Toys
                version: 1.0.0
                java: { package: com.example.toys, prefix: Toys }
                types: { Colour: { fields: { name: string } } }
                bodies:
                  default: { json: { code: $code, message: $message } }
                  painted: { json: { code: $code, colour: $param.colour } }
                errors:
                  lost: { status: 404, message: It is lost }
                  faded: { status: 409, message: It is faded, body: painted, params: { colour: Colour } }
                """);
        String document = """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {get: {x-error-codes: [%s], responses: {'200': {description: ok}}}}}
                """;

        assertThat(schemas(enrich(components, document.formatted("lost")))).containsExactly("ToysErrorBody");
        assertThat(schemas(enrich(components, document.formatted("faded"))))
                .containsExactlyInAnyOrder("ToysPaintedBody", "ToysColour");
    }

    @Test
    void noExampleAndNoHeaderIsAddedForWhatTheDocumentSaysItself() {
        CatalogComponents components = ToyCatalog.components("""
                catalog: toys
                title: Toys
                version: 1.0.0
                java: { package: com.example.toys, prefix: Toys }
                bodies: { default: { json: { code: $code, message: $message } } }
                headers: { X-Request-Id: $request_id, Retry-After: $retry_after | seconds }
                errors:
                  busy: { status: 503, message: We are busy, retryable: true }
                """);

        String enriched = enrich(components, """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      x-error-codes: [busy]
                      responses:
                        '503':
                          description: busy
                          headers:
                            retry-after: {schema: {type: integer}}
                          content:
                            application/json; charset=utf-8:
                              example: {code: busy, message: We are}
                """);

        assertThat(enriched.substring(enriched.indexOf("          content:"))).isEqualTo("""
                          content:
                            application/json; charset=utf-8:
                              example: {code: busy, message: We are}
                              schema:
                                $ref: '#/components/schemas/ToysErrorBody'
                          x-error-codes:
                            - busy
                components:
                  schemas:
                    ToysErrorBody:
                      x-error-contract: toys
                      description: The body of an error, as application/json.
                      type: object
                      required:
                        - code
                        - message
                      properties:
                        code:
                          type: string
                          x-extensible-enum:
                            - busy
                          pattern: '^[0-9a-z]+$'
                          description: The error code. Branch on it, not on the message. New codes can appear in any release.
                        message:
                          type: string
                          description: A human-readable message. Its wording can change, so do not parse it.
                  headers:
                    ToysXRequestIdHeader:
                      x-error-contract: toys
                      description: The request ID. Include it when you contact support.
                      schema:
                        type: string
                """);
        assertThat(out.sorted())
                .extracting(Diagnostic::toString)
                .containsExactly("openapi.yaml:14:15: warning: 'example' leaves no room for the examples of busy"
                        + " [openapi-single-example]");
    }

    @Test
    void aSharedMediaTypeOfVersion32IsFilled() {
        String enriched = enrich("""
                openapi: 3.2.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    query:
                      x-error-codes: [toy.broken]
                      responses:
                        '409': {description: No., content: {application/json: {$ref: '#/components/mediaTypes/Error'}}}
                components:
                  mediaTypes:
                    Error:
                      examples: {}
                """).orElseThrow();

        assertThat(enriched).contains("""
                  mediaTypes:
                    Error:
                      examples: {
                        "toy.broken": {
                          "$ref": "#/components/examples/toy.broken"
                        }
                      }
                      schema:
                        $ref: '#/components/schemas/ToysErrorBody'
                """);
    }

    @Test
    void aCodeWithAStarIsACodeAndAPatternThatOnlyJavaHasIsLeftOut() {
        CatalogComponents components = ToyCatalog.components("""
                catalog: toys
                title: Toys
                version: 1.0.0
                java: { package: com.example.toys, prefix: Toys }
                bodies: { default: { json: { code: $code, message: $message, a: $param.a, b: $param.b } } }
                errors:
                  "a*b":
                    status: 400
                    message: It is bad
                    params:
                      a: { type: string, pattern: "(?i)x+", example: xx }
                      b: { type: string, pattern: "x+", example: xx }
                """);
        String enriched = enrich(components, """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {get: {x-error-codes: ['a*b'], responses: {'200': {description: ok}}}}}
                """);

        assertThat(enriched)
                .contains("a*b: It is bad")
                .contains("pattern: '^x+$'\n")
                .doesNotContain("(?i)");
    }

    private String enrich(CatalogComponents components, String text) {
        return new DocumentReader(out)
                .read("openapi.yaml", text)
                .flatMap(document -> new Enricher(components, out).enrich(document))
                .orElseThrow();
    }

    private static Set<Object> schemas(String document) {
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(document);
        return new LinkedHashSet<>(((Map<?, ?>) ((Map<?, ?>) root.get("components")).get("schemas")).keySet());
    }

    @Test
    void anotherSchemaIsAConflict() {
        assertThat(enrich("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      x-error-codes: [toy.broken]
                      responses:
                        '409':
                          description: No.
                          content:
                            application/json:
                              schema: {type: string}
                """)).isEmpty();
        assertThat(out.sorted())
                .extracting(Diagnostic::toString)
                .containsExactly("openapi.yaml:12:30: error: the response has a schema of its own, and the body is"
                        + " declared as string, but is an object [openapi-response-conflict]");
    }

    @Test
    void aComponentOfTheDocumentIsNotOverwritten() {
        assertThat(enrich("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                x-error-codes: [auth.missing]
                paths:
                  /a: {get: {responses: {'200': {description: ok}}}}
                components:
                  schemas:
                    ToysErrorBody: {type: object}
                """)).isEmpty();
        assertThat(out.sorted())
                .extracting(Diagnostic::toString)
                .containsExactly("openapi.yaml:8:5: error: the component 'ToysErrorBody' is the document's own, but the"
                        + " catalog needs the name [openapi-component-clash]");
    }
}
