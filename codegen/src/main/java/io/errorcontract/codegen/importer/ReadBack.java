package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.example.ExampleError;
import io.errorcontract.catalog.example.ExampleErrors;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads a catalog that was made, and the responses that it writes, as all goals will. */
final class ReadBack {

    private final CatalogResult result;

    ReadBack(String text) {
        this.result = CatalogReader.create().read(Map.of("errors.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the catalog can be used. */
    boolean isValid() {
        return result.definition() != null;
    }

    /** What is wrong with the catalog, as it is shown. */
    String report() {
        return result.report();
    }

    /** The codes of the errors whose responses are not read as what they are. */
    Set<String> misread() {
        Catalog catalog = Catalog.of(result);
        ExampleErrors examples = ExampleErrors.given(catalog);
        ErrorCodec codec = ErrorCodec.of(catalog.contract(), ApiException::new);
        Set<String> misread = new LinkedHashSet<>();
        for (String code : catalog.errors().keySet()) {
            ExampleError example = examples.of(code, examples.examples(code).get(0));
            if (!example.missing().isEmpty() || !isRead(codec, example.error())) {
                misread.add(code);
            }
        }
        return misread;
    }

    private static boolean isRead(ErrorCodec codec, ApiError sent) {
        ErrorResponse response = codec.encode(sent, EncodeContext.EMPTY);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        ApiError read = codec.decodeError(response.status(), headers, response.body());
        return Objects.equals(sent.code(), read.code())
                && Objects.equals(sent.message(), read.message())
                && read.contractViolations().isEmpty();
    }
}
