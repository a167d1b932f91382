package io.errorcontract.codegen.openapi;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells which operations of a document return an error, for the pages of the site. Immutable. */
public final class OperationIndex {

    private final Map<String, List<String>> byCode = new TreeMap<>();

    /**
     * Looks at a document.
     *
     * @param document the document
     * @param codes knows what its lists mean; entries that mean nothing are passed over
     */
    public OperationIndex(OpenApiDocument document, ErrorCodes codes) {
        for (Operation operation : new Operations(document).all()) {
            ErrorCodes.Selection selection = codes.findAll(
                    operation.codes().stream().map(YamlScalar::value).toList());
            selection
                    .errors()
                    .forEach(error -> byCode.computeIfAbsent(error.code(), key -> new ArrayList<>())
                            .add(operation.name()));
        }
    }

    /**
     * Returns the operations that list a code.
     *
     * @param code the code
     * @return for example {@code GET /v1/sandboxes/{id}}, in the document's order; empty if there are none
     */
    public List<String> returning(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }
}
