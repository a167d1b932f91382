package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.check.OpenApiRules;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Compares an OpenAPI document with the catalog.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param java how the generated classes are called
 * @param document the document to check
 * @param enriched whether responses are going to be added to the document, so that it need not have them itself
 * @param requiredStatuses the statuses that each operation has to list a code of
 */
public record OpenApiCheck(
        boolean failOnWarning, JavaSettings java, InputPath document, boolean enriched, Set<Integer> requiredStatuses)
        implements Goal {

    /** Copies the set. */
    public OpenApiCheck {
        requiredStatuses = Set.copyOf(requiredStatuses);
    }

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        LastRun last = LastRun.of(this, workspace);
        if (last.outcome() != null) {
            return last.outcome();
        }
        ReadCatalog read = java.applyTo(ReadCatalog.read(workspace, failOnWarning));
        Catalog catalog = read.resolved();
        if (catalog == null) {
            return read.rejected();
        }
        DocumentReport report = DocumentReport.read(workspace, document);
        if (report.document().isPresent()) {
            CheckedDocument checked = CheckedDocument.of(report.document().get(), new CatalogComponents(catalog));
            OpenApiRules.CheckPolicy policy = new OpenApiRules.CheckPolicy(enriched, requiredStatuses);
            OpenApiRules.check(OpenApiRules.all(policy), checked, report.faults());
        }
        if (report.isRejected(failOnWarning)) {
            return report.rejected();
        }
        String warnings = read.result().report() + report.text();
        return last.replaceBy(
                new Outcome.Done(warnings, "The OpenAPI document agrees with the error catalog"), List.of());
    }
}
