package io.errorcontract.codegen.document;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.codegen.document.DocumentNode.Entry;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
import io.errorcontract.codegen.document.DocumentNode.Scalar;
import io.errorcontract.codegen.document.DocumentNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the operations of a document. */
public final class Operations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final OpenApiDocument document;
    private final References references;

    /**
     * Makes a finder.
     *
     * @param document the document
     */
    public Operations(OpenApiDocument document) {
        this.document = document;
        this.references = new References(document);
    }

    /**
     * Returns all operations.
     *
     * @return the operations under {@code paths}, in the document's order
     */
    public List<Operation> all() {
        List<Scalar> shared = codes(document.root());
        List<Operation> operations = new ArrayList<>();
        for (Entry path : document.root().mapping("paths").map(Mapping::entries).orElse(List.of())) {
            references.mapping(path.value()).ifPresent(item -> addOperations(operations, path, item, shared));
        }
        return operations;
    }

    private static void addOperations(List<Operation> operations, Entry path, Mapping item, List<Scalar> shared) {
        List<Scalar> ofPath = new ArrayList<>(shared);
        ofPath.addAll(codes(item));
        List<Entry> entries = new ArrayList<>();
        item.entries().stream()
                .filter(entry -> METHODS.contains(entry.key().value()))
                .forEach(entries::add);
        item.mapping("additionalOperations").ifPresent(others -> entries.addAll(others.entries()));
        for (Entry entry : entries) {
            if (entry.value() instanceof Mapping operation) {
                List<Scalar> all = new ArrayList<>(ofPath);
                all.addAll(codes(operation));
                String method = entry.key().value().toUpperCase(Locale.ROOT);
                operations.add(new Operation(method, path.key().value(), entry.key(), operation, all));
            }
        }
    }

    /** The entries of a well-formed list; one that is not well-formed is found by a rule. */
    private static List<Scalar> codes(Mapping owner) {
        List<Scalar> codes = new ArrayList<>();
        if (owner.get(ErrorCodes.EXTENSION).orElse(null) instanceof Sequence list) {
            for (DocumentNode item : list.items()) {
                if (item instanceof Scalar scalar) {
                    codes.add(scalar);
                }
            }
        }
        return codes;
    }
}
