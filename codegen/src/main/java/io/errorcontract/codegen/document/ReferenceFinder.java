package io.errorcontract.codegen.document;

import io.errorcontract.codegen.document.DocumentNode.Entry;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
import io.errorcontract.codegen.document.DocumentNode.Scalar;
import io.errorcontract.codegen.document.DocumentNode.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the references of a document. What only looks like one, inside of an example or default, is passed over. */
public final class ReferenceFinder {

    /** Keys whose values are data. */
    private static final Set<String> DATA = Set.of("example", "default", "const", "enum", "value");

    /** Keys whose entries have names of the author's choice, so that none of them has a meaning of its own. */
    private static final Set<String> MAPS = Set.of(
            "properties",
            "patternProperties",
            "$defs",
            "dependentSchemas",
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "pathItems",
            "paths",
            "webhooks",
            "content",
            "encoding");

    private final OpenApiDocument document;
    private final List<Scalar> found = new ArrayList<>();
    private final Set<DocumentNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Makes a finder.
     *
     * @param document the document
     */
    public ReferenceFinder(OpenApiDocument document) {
        this.document = document;
    }

    /**
     * Returns all references.
     *
     * @return their texts, in the document's order
     */
    public List<Scalar> all() {
        found.clear();
        seen.clear();
        visit(document.root(), false);
        return List.copyOf(found);
    }

    private void visit(DocumentNode node, boolean map) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> visit(item, false));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> visit(entry, map));
        }
    }

    private void visit(Entry entry, boolean inMap) {
        String key = entry.key().value();
        if (inMap) {
            visit(entry.value(), false);
        } else if (key.equals(References.REF) && entry.value() instanceof Scalar reference) {
            found.add(reference);
        } else if (!DATA.contains(key) && !key.startsWith("x-")) {
            visit(entry.value(), MAPS.contains(key));
        }
    }
}
