package io.errorcontract.codegen.document;

import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the references of a document. What only looks like one, inside of an example or default, is passed over. */
public final class ReferenceFinder {

    /** Keys whose values are data. */
    private static final Set<String> DATA = Set.of("example", "default", "const", "enum", "value", "dataValue");

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
            "mediaTypes",
            "additionalOperations",
            "paths",
            "webhooks",
            "content",
            "encoding");

    private final OpenApiDocument document;
    private final List<YamlScalar> found = new ArrayList<>();
    private final Set<YamlNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What is behind references and has to be looked at, too; empty unless they are followed. */
    private final Deque<YamlNode> behind = new ArrayDeque<>();

    private @Nullable References followed;

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
    public List<YamlScalar> all() {
        return find(List.of(document.root()), null);
    }

    /**
     * Returns the references in some parts of the document, and in all that they lead to.
     *
     * @param parts the parts
     * @param references follows the references
     * @return their texts, each once
     */
    public List<YamlScalar> reachedFrom(List<? extends YamlNode> parts, References references) {
        return find(parts, references);
    }

    private List<YamlScalar> find(List<? extends YamlNode> parts, @Nullable References references) {
        found.clear();
        seen.clear();
        followed = references;
        behind.addAll(parts);
        while (!behind.isEmpty()) {
            visit(behind.remove(), false);
        }
        return List.copyOf(found);
    }

    private void visit(YamlNode node, boolean map) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> visit(item, false));
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> visit(entry, map));
        }
    }

    private void visit(YamlEntry entry, boolean inMap) {
        String key = entry.key().value();
        if (inMap) {
            visit(entry.value(), false);
        } else if (key.equals(References.REF) && entry.value() instanceof YamlScalar reference) {
            found.add(reference);
            if (followed != null) {
                followed.target(reference.value()).ifPresent(behind::add);
            }
        } else if (!DATA.contains(key) && !key.startsWith("x-")) {
            visit(entry.value(), MAPS.contains(key));
        }
    }
}
