package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.check.OpenApiRules;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.output.InputHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** The goal {@code openapi-check}: compares a document with the catalog. */
public final class OpenApiCheckGoal implements CatalogGoal.Work {

    private final OpenApiCheckRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public OpenApiCheckGoal(OpenApiCheckRequest request) {
        this.request = request;
    }

    /**
     * Does it, unless nothing changed since the last run.
     *
     * @return how it ended
     * @throws IOException if files cannot be read or written
     */
    public Outcome run() throws IOException {
        return new CatalogGoal(request.catalog()).run(this);
    }

    @Override
    public void describe(InputHash fingerprint) throws IOException {
        request.java().describe(fingerprint);
        fingerprint
                .add("goal", "openapi-check")
                .add("enriched", request.policy().enriched())
                .add("requiredStatuses", new TreeSet<>(request.policy().requiredStatuses()));
        if (Files.exists(request.document())) {
            fingerprint.addFile("document", request.document());
        }
    }

    @Override
    public CatalogGoal.Result run(List<Path> files) throws IOException {
        ReadCatalog catalog = request.java().applyTo(ReadCatalog.read(request.catalog(), files));
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return new CatalogGoal.Result(catalog.rejected(), List.of());
        }
        CatalogComponents components =
                new CatalogComponents(Catalog.of(definition, catalog.result().places()));
        DocumentReport report = DocumentReport.read(request.catalog(), request.document());
        report.document()
                .ifPresent(document -> OpenApiRules.check(
                        OpenApiRules.all(request.policy()), CheckedDocument.of(document, components), report.faults()));
        Outcome outcome = report.isRejected(request.catalog().failOnWarning())
                ? report.rejected()
                : new Outcome.Done(
                        catalog.result().report() + report.text(),
                        "The OpenAPI document agrees with the error catalog");
        return new CatalogGoal.Result(outcome, List.of());
    }
}
