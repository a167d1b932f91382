package io.errorcontract.codegen.document;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
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
        List<YamlScalar> shared = codes(document.root());
        List<Operation> operations = new ArrayList<>();
        for (YamlEntry path :
                document.root().mapping("paths").map(YamlMapping::entries).orElse(List.of())) {
            references.mapping(path.value()).ifPresent(item -> addOperations(operations, path, item, shared));
        }
        return operations;
    }

    private static void addOperations(
            List<Operation> operations, YamlEntry path, YamlMapping item, List<YamlScalar> shared) {
        List<YamlScalar> ofPath = new ArrayList<>(shared);
        ofPath.addAll(codes(item));
        List<YamlEntry> entries = new ArrayList<>();
        item.entries().stream()
                .filter(entry -> METHODS.contains(entry.key().value()))
                .forEach(entries::add);
        item.mapping("additionalOperations").ifPresent(others -> entries.addAll(others.entries()));
        for (YamlEntry entry : entries) {
            if (entry.value() instanceof YamlMapping operation) {
                List<YamlScalar> all = new ArrayList<>(ofPath);
                all.addAll(codes(operation));
                String method = entry.key().value().toUpperCase(Locale.ROOT);
                operations.add(new Operation(method, path.key().value(), entry.key(), operation, all));
            }
        }
    }

    /** The entries of a well-formed list; one that is not well-formed is found by a rule. */
    private static List<YamlScalar> codes(YamlMapping owner) {
        List<YamlScalar> codes = new ArrayList<>();
        if (owner.get(ErrorCodes.EXTENSION).orElse(null) instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlScalar scalar) {
                    codes.add(scalar);
                }
            }
        }
        return codes;
    }
}
