package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.Operations;
import io.errorcontract.codegen.document.References;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.component.ResponseComponent;
import java.util.List;
import java.util.Map;

/**
 * A document beside the catalog that it speaks of.
 *
 * @param document the document
 * @param components the catalog's components
 * @param operations the document's operations
 * @param references follows the document's references
 */
public record CheckedDocument(
        OpenApiDocument document, CatalogComponents components, List<Operation> operations, References references) {

    /** Copies the list. */
    public CheckedDocument {
        operations = List.copyOf(operations);
    }

    /**
     * Looks at a document.
     *
     * @param document the document
     * @param components the catalog's components
     * @return both, with what follows from them
     */
    public static CheckedDocument of(OpenApiDocument document, CatalogComponents components) {
        return new CheckedDocument(document, components, new Operations(document).all(), new References(document));
    }

    /**
     * Tells whether any codes are listed.
     *
     * @return false if no operation lists, or inherits, an entry
     */
    public boolean listsCodes() {
        return operations.stream().anyMatch(operation -> !operation.codes().isEmpty());
    }

    /**
     * Returns the responses that an operation's codes call for.
     *
     * @param operation an operation of the document
     * @return one response for each status
     */
    public Map<Integer, ResponseComponent> expected(Operation operation) {
        return components.responses(selection(operation));
    }

    /**
     * Returns what an operation's codes mean.
     *
     * @param operation an operation of the document
     * @return the errors and families
     */
    public ErrorCodes.Selection selection(Operation operation) {
        return components
                .codes()
                .findAll(operation.codes().stream().map(YamlScalar::value).toList());
    }
}
