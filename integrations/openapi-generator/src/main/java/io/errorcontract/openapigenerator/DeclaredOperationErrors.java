package io.errorcontract.openapigenerator;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The errors of each operation: what the lists of the document, the path item and the operation name together. They are
 * handed to the templates as a vendor extension of the operation.
 */
final class DeclaredOperationErrors {

    /** A list of maps with the keys {@code type} and {@code text}, one for each {@code @throws}. */
    static final String THROWS = "x-error-contract-throws";

    private DeclaredOperationErrors() {}

    /** Lists an operation's errors after a line of its Javadoc. */
    static TemplatePatch javadoc(String template, String line) {
        String margin = line.substring(0, line.indexOf('*'));
        String section = "vendorExtensions." + THROWS;
        String addition = "{{#" + section + "}}\n" + margin + "* @throws {{{type}}} {{{text}}}\n{{/" + section + "}}\n";
        return new TemplatePatch(template, line, line + addition, 1);
    }

    /**
     * Gives each operation its list.
     *
     * @param exceptions the catalog's exceptions, or {@code null} if there is no catalog
     * @throws IllegalArgumentException if a list names what the catalog does not have, or there is no catalog
     */
    static void addTo(OpenAPI document, @Nullable CatalogExceptions exceptions) {
        List<String> shared = entries(document.getExtensions(), "the document");
        if (document.getPaths() == null) {
            return;
        }
        for (Map.Entry<String, PathItem> path : document.getPaths().entrySet()) {
            List<String> ofPath = entries(path.getValue().getExtensions(), path.getKey());
            for (Map.Entry<PathItem.HttpMethod, Operation> operation :
                    path.getValue().readOperationsMap().entrySet()) {
                String place = operation.getKey() + " " + path.getKey();
                List<String> all = new ArrayList<>(shared);
                all.addAll(ofPath);
                all.addAll(entries(operation.getValue().getExtensions(), place));
                addTo(operation.getValue(), place, all, exceptions);
            }
        }
    }

    private static void addTo(
            Operation operation, String place, List<String> entries, @Nullable CatalogExceptions exceptions) {
        if (entries.isEmpty()) {
            return;
        }
        if (exceptions == null) {
            throw new IllegalArgumentException("error-contract: " + place + " lists " + ErrorCodes.EXTENSION
                    + ", but there is no catalog to look them up in. Add the catalog's jar to the dependencies of the"
                    + " generator's plugin, or set the option " + ErrorContractOptions.ERROR_CATALOG + ".");
        }
        operation.addExtension(THROWS, exceptions.thrownFor(entries, place));
    }

    private static List<String> entries(@Nullable Map<String, Object> extensions, String place) {
        Object list = extensions == null ? null : extensions.get(ErrorCodes.EXTENSION);
        if (list == null) {
            return List.of();
        }
        if (!(list instanceof List<?> entries)) {
            throw new IllegalArgumentException(
                    "error-contract: " + ErrorCodes.EXTENSION + " of " + place + " has to be a list of codes");
        }
        return entries.stream().map(String::valueOf).toList();
    }
}
