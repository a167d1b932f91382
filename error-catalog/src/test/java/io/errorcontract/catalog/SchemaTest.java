package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.ReadLimits;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.language.ElementKind;
import io.errorcontract.catalog.syntax.Dialect;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the JSON Schema and the reader together. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = schema("");

    /** What a schema can see. */
    private static final Set<String> OF_FORM = Set.of(
            "unknown-key",
            "missing-key",
            "wrong-type",
            "unknown-value",
            "invalid-duration",
            "invalid-type",
            "invalid-value");

    private static Schema schema(String pointer) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        String text = CatalogSchema.text();
        if (pointer.isEmpty()) {
            return registry.getSchema(text);
        }
        return registry.getSchema("{\"$ref\":\"#" + pointer + "\",\"$defs\":"
                + CatalogSchema.root().get("$defs") + ",\"properties\":"
                + CatalogSchema.root().get("properties") + "}");
    }

    static List<CatalogCase> files() {
        List<CatalogCase> files = new ArrayList<>(CatalogCase.all());
        files.removeIf(example -> Files.isDirectory(example.input())
                || !example.isPlain()
                || parse(example).isEmpty());
        return files;
    }

    /** The file as data; empty if YAML itself is at fault, which no schema sees. */
    private static Optional<JsonNode> parse(CatalogCase example) {
        try {
            DiagnosticCollector faults = new DiagnosticCollector();
            Optional<YamlNode> root = new YamlReader(Dialect.catalog(ReadLimits.DEFAULT), faults)
                    .read(example.name(), Files.readAllBytes(example.input()));
            return root.filter(node -> faults.hasNoErrors()).map(node -> JSON.valueToTree(node.toValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void schemaAndReaderAgreeOnTheFormOfAFile(CatalogCase example) {
        assertAgreement(parse(example).orElseThrow().toString(), example.read());
    }

    /** Every element of a catalog that has every key, in turn replaced by a value of each kind, and left out. */
    @Test
    void schemaAndReaderAgreeOnEveryChangeOfAnElement() throws IOException {
        JsonNode root = parse(new CatalogCase("good", CatalogCase.ROOT.resolve("good/everything.yaml")))
                .orElseThrow();
        List<String> pointers = new ArrayList<>();
        collectPointers(root, "", pointers);
        for (String pointer : pointers) {
            for (String replacement : List.of("42", "true", "null", "[]", "{}", "\"\"", "\"a b\"", "")) {
                String changed = Mutation.replace(root, pointer, replacement).toString();
                CatalogResult result =
                        CatalogReader.create().read(Map.of(pointer, changed.getBytes(StandardCharsets.UTF_8)));
                assertAgreement(pointer + " <- " + replacement, changed, result);
            }
        }
    }

    private static void collectPointers(JsonNode node, String pointer, List<String> pointers) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String child = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            pointers.add(child);
            collectPointers(entry.getValue(), child, pointers);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(pointer + "/" + i);
            collectPointers(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static void assertAgreement(String json, CatalogResult result) {
        assertAgreement("", json, result);
    }

    private static void assertAgreement(String what, String json, CatalogResult result) {
        List<Error> schemaFaults = SCHEMA.validate(json, InputFormat.JSON);
        List<Diagnostic> readerFaults =
                result.diagnostics().stream().filter(SchemaTest::isOfForm).toList();
        assertThat(schemaFaults.isEmpty())
                .as("%s%nschema: %s%nreader: %s", what, schemaFaults, readerFaults)
                .isEqualTo(readerFaults.isEmpty());
    }

    /** {@code message: {id}} parses, and is a mapping for a schema; of templates a schema sees only headers. */
    private static boolean isOfForm(Diagnostic fault) {
        return OF_FORM.contains(fault.rule())
                || (fault.rule().equals("unquoted-text") && fault.message().contains("has to be text"))
                || (fault.rule().equals("invalid-template") && fault.message().startsWith("header '"));
    }

    /** What an editor says of a file of translations is what the reader says of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | {errors: {order.gone: {message: Weg, title: Weg, suggestion: Warten}}}",
                "true  | {errors: {order.gone: {suggestion: [Warten]}}}",
                "true  | {}",
                "false | {errors: {order.gone: {status: 404}}}",
                "false | {errors: {order.gone: {message: 5}}}",
                "false | {errors: {order.gone: {suggestion: {when: {}}}}}",
                "false | {errors: {'two words': {message: Weg}}}",
                "false | {catalog: shop}",
                "false | {errors: []}",
            })
    void schemaAndReaderAgreeOnTranslations(boolean valid, String translation) {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(
                                "https://errorcontract.io/schema/error-catalog-1.schema.json", CatalogSchema.text())))
                .getSchema(CatalogSchema.text("error-translation-1.schema.json"));
        CatalogResult result = CatalogReader.create()
                .read(Map.of(
                        "errors.yaml",
                        "{catalog: shop, title: T, version: 1.0.0, errors: {order.gone: {status: 410, message: M, suggestion: S}}}"
                                .getBytes(StandardCharsets.UTF_8),
                        "errors.de.yaml",
                        translation.getBytes(StandardCharsets.UTF_8)));

        assertThat(schema.validate(translation, InputFormat.YAML).isEmpty()).isEqualTo(valid);
        assertThat(result.diagnostics().stream().noneMatch(SchemaTest::isOfForm))
                .as("%s", result.report())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderKnowTheSameKeys(ElementKind kind) {
        List<String> keys = new ArrayList<>();
        CatalogSchema.element(kind).get("properties").fieldNames().forEachRemaining(keys::add);
        assertThat(keys).isEqualTo(kind.keys());
    }

    @Test
    void everyKeyIsExplainedAndHasValidExamples() {
        for (ElementKind kind : ElementKind.values()) {
            JsonNode element = CatalogSchema.element(kind);
            assertThat(element.path("description").asText()).as("%s", kind).isNotBlank();
            for (Map.Entry<String, JsonNode> key : element.get("properties").properties()) {
                String name = kind + "." + key.getKey();
                assertThat(key.getValue().path("description").asText()).as(name).endsWith(".");
                JsonNode examples = CatalogSchema.examples(key.getValue());
                assertThat(examples).as("examples of " + name).isNotEmpty();
                Schema schema = schema(CatalogSchema.pointer(kind) + "/properties/" + key.getKey());
                for (JsonNode example : examples) {
                    assertThat(schema.validate(example.toString(), InputFormat.JSON))
                            .as("example of " + name + ": " + example)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void defaultsAreValid() {
        for (ElementKind kind : ElementKind.values()) {
            for (Map.Entry<String, JsonNode> key :
                    CatalogSchema.element(kind).get("properties").properties()) {
                JsonNode standard = key.getValue().get("default");
                if (standard != null) {
                    Schema schema = schema(CatalogSchema.pointer(kind) + "/properties/" + key.getKey());
                    assertThat(schema.validate(standard.toString(), InputFormat.JSON))
                            .as("default of " + kind + "." + key.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void everyRequiredKeyIsAKey() {
        for (ElementKind kind : ElementKind.values()) {
            Set<String> required = new HashSet<>();
            CatalogSchema.element(kind).path("required").forEach(key -> required.add(key.asText()));
            assertThat(kind.keys()).as("%s", kind).containsAll(required);
        }
    }
}
