package io.errorcontract.codegen.openapi.enrich;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.document.TextEdits;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.check.OpenApiRules;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.component.ComponentTree;
import java.util.Optional;

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
        UsedComponents used = new UsedComponents(checked, tree);
        new ExpectedResponses(checked).mergeInto(new ResponseMerge(checked, tree, edits, used, out));
        used.addTo(new ComponentMerge(checked, edits, out));
    }
}
