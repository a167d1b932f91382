package io.errorcontract.codegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a document, the catalog of it can be read, and reads the document's own bodies. */
class HostileDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "It's \"quoted\": 'twice'",
                "{braces} and }{ more {{",
                "key: value # no comment",
                "- item",
                "* alias & anchor ! tag % directive @ at `tick`",
                "two\nlines\n",
                "\n  indented first\nthen not",
                "tab\tand bell\u0007",
                "right to left \u202e and nothing \u200b",
                "*/ // <script> $1 \\u0041 ${x}",
                "true",
                "null",
                "0x1F",
                "1.0",
                "12:30:45",
                "~",
                "$code",
                "\ud83d\ude00 smile",
                "trailing blank ",
                "? question",
                "| bar > fold",
                "a [list], a {map}"
            })
    void aMessageComesBackAsItIs(String message) {
        Map<String, Object> body = body("some.code", message, Map.of("value", message, "other", 1));

        ApiException read = decode(body);

        assertThat(read.code()).isEqualTo("some.code");
        assertThat(read).hasMessage(message);
        assertThat(read.error().params()).isEqualTo(Map.of("value", message, "other", 1));
        assertThat(read.contractViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with blank",
                "dotted.name",
                "class",
                "*",
                "really?",
                "each",
                "a|b",
                "{x}",
                "$ref",
                "#hash",
                "é",
                "yes",
                "12",
                "\"",
                "code",
                "message"
            })
    void aFieldOfAnyNameDoesNoHarm(String name) {
        Map<String, Object> body = body("some.code", "It failed", Map.of(name, "some value"));

        ApiException read = decode(body);

        assertThat(read.code()).isEqualTo("some.code");
        assertThat(read).hasMessage("It failed");
        Map<String, Object> all = new LinkedHashMap<>(read.error().params());
        all.putAll(read.error().extras());
        assertThat(all.toString()).contains("some value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "with.dots", "UPPER-CASE", "1234", "yes", "a:b", "null", "class", "default", "Exception"})
    void aCodeOfAnyForm(String code) {
        assertThat(decode(body(code, "It failed", Map.of())).getMessage()).isEqualTo("It failed");
    }

    @Test
    void aSchemaInsideOfItselfComesToAnEnd() {
        ImportedCatalog imported = ImportDocuments.read("""
                openapi: 3.1.0
                info: { title: Nested, version: '1' }
                paths:
                  /a:
                    get:
                      responses:
                        '400':
                          description: Nested
                          content: { application/json: { schema: { $ref: '#/components/schemas/E' } } }
                components:
                  schemas:
                    E:
                      allOf: [{ $ref: '#/components/schemas/E' }]
                      type: object
                      properties:
                        code: { enum: [outer.failed] }
                        message: { type: [string, 'null'] }
                        inner: { anyOf: [{ $ref: '#/components/schemas/E' }, { type: 'null' }] }
                        causes: { type: array, items: { $ref: '#/components/schemas/E' } }
                """);

        assertThat(ImportDocuments.catalog(imported).orElseThrow().errors()).containsOnlyKeys("outer.failed");
    }

    @Test
    void schemasThatReferToEachOtherTakeNoLongerThanTheirText() {
        int schemas = 200;
        StringBuilder document = new StringBuilder("""
                openapi: 3.0.3
                info: { title: Ring, version: '1' }
                paths:
                  /a:
                    get:
                      responses:
                        '400':
                          description: Bad
                          content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } }
                components:
                  schemas:
                """);
        for (int i = 0; i < schemas; i++) {
            document.append("    S").append(i).append(":\n      required: [code]\n      properties:\n");
            document.append("        code: { type: string }\n");
            for (int j = 0; j < schemas; j++) {
                document.append("        p" + j + ": { $ref: '#/components/schemas/S" + j + "' }\n");
            }
        }

        ErrorDefinition error = ImportDocuments.catalog(ImportDocuments.read(document.toString()))
                .orElseThrow()
                .errors()
                .get("bad_request");

        assertThat(error.params()).hasSize(schemas);
    }

    @Test
    void aLongChainOfSchemasComesToAnEnd() {
        StringBuilder document = new StringBuilder("""
                openapi: 3.0.3
                info: { title: Chain, version: '1' }
                paths:
                  /a:
                    get:
                      responses:
                        '400':
                          description: Bad
                          content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } }
                components:
                  schemas:
                """);
        for (int i = 0; i < 5_000; i++) {
            document.append(
                    "    S" + i + ": { properties: { code: { type: string }, next: { $ref: '#/components/schemas/S"
                            + (i + 1) + "' } } }\n");
        }
        document.append("    S5000: { type: object }\n");

        assertThat(ImportDocuments.catalog(ImportDocuments.read(document.toString()))
                        .orElseThrow()
                        .errors())
                .containsOnlyKeys("bad_request");
    }

    private static Map<String, Object> body(String code, String message, Map<String, Object> details) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", message);
        error.put("details", details);
        return Map.of("error", error);
    }

    /** Reads a body with the catalog of a document that has it as an example. */
    private static ApiException decode(Map<String, Object> body) {
        Map<String, Object> response =
                Map.of("description", "An error", "content", Map.of("application/json", Map.of("example", body)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put("info", Map.of("title", "Hostile", "version", "1"));
        document.put("paths", Map.of("/a", Map.of("get", Map.of("responses", Map.of("400", response)))));
        CatalogResult result = ImportDocuments.catalog(ImportDocuments.read(TreeWriter.JSON.document(document)));
        assertThat(result.report()).isEmpty();
        String text = TreeWriter.JSON.document(body);
        return ErrorCodec.of(CatalogCompiler.compile(result.orElseThrow()), ApiException::new)
                .decode(400, Map.<String, List<String>>of(), text);
    }
}
