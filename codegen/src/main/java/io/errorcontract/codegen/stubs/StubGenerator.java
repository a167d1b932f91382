package io.errorcontract.codegen.stubs;

import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.example.ExampleErrors;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.Generator;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes each example of each error as a stub of WireMock, in one file of mappings. A stub answers every request below
 * the path that is the code, so that a client meets the error at any operation once its base URL ends with the code:
 * {@code http://localhost:8080/sandbox.not_found}. Further examples of an error are at {@code CODE~2} and so on.
 *
 * @since 0.1.0
 */
public final class StubGenerator implements Generator {

    /** Makes a generator. */
    public StubGenerator() {}

    /**
     * Makes the stubs.
     *
     * @param catalog the catalog
     * @return the file, in the folder that WireMock reads mappings from
     */
    @Override
    public Output generate(Catalog catalog) {
        ErrorCodec codec = ErrorCodec.of(catalog.contract(), ApiException::new);
        ExampleErrors examples = ExampleErrors.completed(catalog);
        List<Object> mappings = new ArrayList<>();
        for (ErrorDescriptor error : catalog.contract().errors()) {
            int number = 1;
            for (ExampleDefinition example : examples.examples(error.code())) {
                ApiError occurrence = examples.of(error.code(), example).error();
                String name = number == 1 ? error.code() : error.code() + "~" + number;
                mappings.add(mapping(
                        catalog.contract().id(),
                        name,
                        codec.encode(new ApiException(occurrence), EncodeContext.EMPTY)));
                number++;
            }
        }
        String json = TreeWriter.JSON.document(Map.of("mappings", mappings));
        return Output.of(
                List.of(GeneratedFile.ofText("mappings/" + catalog.contract().id() + ".json", json)));
    }

    private static Map<String, Object> mapping(String catalog, String name, ErrorResponse response) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        byte[] identity = (catalog + "/" + name).getBytes(StandardCharsets.UTF_8);
        mapping.put("id", UUID.nameUUIDFromBytes(identity).toString());
        mapping.put("name", name);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("method", "ANY");
        request.put("urlPathPattern", "/" + pattern(name) + "(/.*)?");
        mapping.put("request", request);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", response.status());
        answer.put("headers", headers(response));
        answer.put("body", response.bodyText());
        mapping.put("response", answer);
        return mapping;
    }

    private static Map<String, Object> headers(ErrorResponse response) {
        Map<String, Object> headers = new LinkedHashMap<>();
        response.headers().forEach(headers::put);
        return headers;
    }

    /** A segment of a path as clients send it, as a regular expression. */
    private static String pattern(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace(".", "\\.")
                .replace("*", "\\*");
    }
}
