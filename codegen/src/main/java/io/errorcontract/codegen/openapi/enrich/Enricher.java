package io.errorcontract.codegen.openapi.enrich;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.codegen.body.Schema;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.document.ReferenceFinder;
import io.errorcontract.codegen.document.TextEdits;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.check.OpenApiRules;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.component.ComponentTree;
import io.errorcontract.codegen.openapi.component.HeaderComponent;
import io.errorcontract.codegen.openapi.component.ResponseComponent;
import io.errorcontract.codegen.openapi.component.SchemaNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the errors that a document lists in {@code x-error-codes} into it: a response for each status, with the schema,
 * the headers and an example for each code, and the components that these refer to.
 *
 * <p>The text is changed only where something is added, so that everything else stays as its author wrote it.
 */
public final class Enricher {

    private final CatalogComponents components;
    private final DiagnosticCollector out;

    /**
     * Makes an enricher.
     *
     * @param components the catalog's components
     * @param out takes what is wrong
     */
    public Enricher(CatalogComponents components, DiagnosticCollector out) {
        this.components = components;
        this.out = out;
    }

    /**
     * Enriches a document.
     *
     * @param document the document
     * @return the text of the enriched document; empty if something is wrong with it, which is reported
     */
    public Optional<String> enrich(OpenApiDocument document) {
        CheckedDocument checked = CheckedDocument.of(document, components);
        OpenApiRules.check(OpenApiRules.structure(), checked, out);
        if (!out.hasNoErrors()) {
            return Optional.empty();
        }
        OpenApiVersion version = document.root()
                .text("openapi")
                .flatMap(OpenApiVersion::of)
                .orElseThrow(() -> new IllegalStateException("the rules let a document without version pass"));
        TextEdits edits = new TextEdits(document);
        merge(checked, new ComponentTree(version, components.catalogId(), components.headers()), edits);
        return out.hasNoErrors() ? Optional.of(edits.apply()) : Optional.empty();
    }

    private void merge(CheckedDocument checked, ComponentTree tree, TextEdits edits) {
        Used used = new Used();
        ExpectedResponses expected = new ExpectedResponses(checked);
        expected.forEach(used);
        if (used.codes.isEmpty()) {
            return;
        }
        expected.forEach(new ResponseMerge(checked, tree, edits, out));
        ComponentMerge merge = new ComponentMerge(checked, edits, out);
        merge.add("schemas", schemas(checked, tree, used.schemas));
        merge.add("headers", headers(tree, used.headers));
        merge.add("examples", examples(tree, used.codes));
        merge.finish();
    }

    /** The schemas that are referred to: by the document as it is, or by the bodies that are added. */
    private Map<String, Object> schemas(CheckedDocument checked, ComponentTree tree, List<Schema> added) {
        Set<String> names = new SchemaNames(components.schemas()).reachedFrom(added);
        for (YamlScalar reference : new ReferenceFinder(checked.document()).all()) {
            names.add(reference.value().replaceFirst("^#/components/schemas/", ""));
        }
        Map<String, Object> schemas = new LinkedHashMap<>();
        components.schemas().stream()
                .filter(schema -> names.contains(schema.name()))
                .forEach(schema -> schemas.put(schema.name(), tree.schema(schema)));
        return schemas;
    }

    private Map<String, Object> headers(ComponentTree tree, Set<String> used) {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (HeaderComponent header : components.headers()) {
            if (used.contains(header.name())) {
                headers.put(header.component(), tree.header(header));
            }
        }
        return headers;
    }

    private Map<String, Object> examples(ComponentTree tree, Set<String> codes) {
        Map<String, Object> examples = new LinkedHashMap<>();
        for (String code : components.inOrder(List.copyOf(codes))) {
            components.examples(code).forEach(example -> examples.put(example.name(), tree.example(example)));
        }
        return examples;
    }

    /** Collects what all responses refer to. */
    private static final class Used implements ExpectedResponses.Target {

        private final Set<String> codes = new LinkedHashSet<>();
        private final Set<String> headers = new LinkedHashSet<>();
        private final List<Schema> schemas = new ArrayList<>();

        @Override
        public void absent(YamlMapping responses, ResponseComponent response) {
            codes.addAll(response.codes());
            headers.addAll(response.headers());
            response.contents().forEach(body -> schemas.add(body.schema()));
        }

        @Override
        public void present(YamlMapping response, ResponseComponent expected) {
            codes.addAll(expected.codes());
            headers.addAll(expected.headers());
            expected.contents().stream()
                    .filter(body -> response.mapping("content")
                            .flatMap(content -> content.mapping(body.mediaType()))
                            .filter(mediaType -> mediaType.get("schema").isPresent())
                            .isEmpty())
                    .forEach(body -> schemas.add(body.schema()));
        }
    }
}
