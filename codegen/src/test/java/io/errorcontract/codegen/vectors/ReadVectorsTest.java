package io.errorcontract.codegen.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The readers of the JVM pass the vectors that the repository holds, as those of every other language have to. */
@Tag("every-json-stack")
class ReadVectorsTest {
    private static final Path VECTORS = Path.of("../runtimes/vectors");
    private static final List<String> FILES = List.of("examples", "codes", "changed", "foreign", "headers");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> contracts() {
        return ExampleContracts.names();
    }

    @Test
    void theStackIsTheOneThatIsMeant() {
        String stack = System.getProperty("json.stack", "Jackson 3");

        assertThat(ClassLoader.getSystemResource("tools/jackson/core/json/JsonFactory.class") != null)
                .isEqualTo(stack.equals("Jackson 3"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyVectorHolds(String contract) throws IOException {
        List<String> failed = new ArrayList<>();
        for (String name : FILES) {
            JsonNode file = read(contract, name);
            ErrorCodec codec = codec(contract, file);
            assertThat(file.get("cases"))
                    .hasSize(read(contract, "manifest")
                            .at("/files/" + name + ".json")
                            .intValue());
            for (JsonNode each : file.get("cases")) {
                if (!comparable(each.get("out")).equals(outcome(codec, each.get("in")))) {
                    failed.add(each.get("id").asText());
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    /** A case that says anything else of what a reader gives does not hold. */
    @ParameterizedTest
    @MethodSource("contracts")
    void aChangedVectorDoesNotHold(String contract) throws IOException {
        JsonNode file = read(contract, "examples");
        ErrorCodec codec = codec(contract, file);
        for (JsonNode each : file.get("cases")) {
            JsonNode found = outcome(codec, each.get("in"));
            each.get("out").fieldNames().forEachRemaining(key -> {
                ObjectNode without = each.get("out").deepCopy();
                without.remove(key);
                assertThat(comparable(without))
                        .as(each.get("id") + " without " + key)
                        .isNotEqualTo(found);
            });
        }
    }

    private static JsonNode read(String contract, String name) throws IOException {
        return JSON.readTree(VECTORS.resolve(contract).resolve(name + ".json").toFile());
    }

    private static ErrorCodec codec(String contract, JsonNode file) {
        Instant now = Instant.parse(file.get("now").asText());
        return ErrorCodec.of(ExampleContracts.read(contract).contract(), ApiException::new)
                .withClock(() -> now);
    }

    private static JsonNode outcome(ErrorCodec codec, JsonNode in) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (JsonNode header : in.get("headers")) {
            headers.computeIfAbsent(header.get(0).asText(), name -> new ArrayList<>())
                    .add(header.get(1).asText());
        }
        return comparable(JSON.readTree(TreeWriter.compact(
                ReadOutcome.of(codec.decodeError(in.get("status").intValue(), headers, bytes(in.get("body")))))));
    }

    private static byte[] bytes(JsonNode body) {
        if (body.has("base64")) {
            return Base64.getDecoder().decode(body.get("base64").asText());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (JsonNode part :
                body.isArray() ? body : JsonNodeFactory.instance.arrayNode().add(body)) {
            String text = part.isTextual()
                    ? part.asText()
                    : part.get("text").asText().repeat(part.get("times").intValue());
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Violations in an order of their own, since they are a multiset. */
    private static JsonNode comparable(JsonNode out) {
        ObjectNode comparable = out.deepCopy();
        if (out.has("contractViolations")) {
            List<String> all = new ArrayList<>();
            out.get("contractViolations").forEach(violation -> all.add(violation.toString()));
            all.sort(null);
            comparable.put("contractViolations", all.toString());
        }
        return comparable;
    }
}
