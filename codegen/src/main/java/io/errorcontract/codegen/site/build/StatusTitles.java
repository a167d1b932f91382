package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.StatusDefinition;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.contract.ReasonPhrases;
import org.jspecify.annotations.Nullable;

/** What the API means by HTTP statuses: the catalog's word, else the status's own name. */
final class StatusTitles {
    private final CatalogDefinition catalog;

    StatusTitles(CatalogDefinition catalog) {
        this.catalog = catalog;
    }

    private @Nullable StatusDefinition declared(int status) {
        return catalog.statuses().get(Integer.toString(status));
    }

    /** What the API calls a status. */
    String title(int status) {
        StatusDefinition declared = declared(status);
        if (declared != null && declared.title() != null) {
            return declared.title();
        }
        return ReasonPhrases.title(status);
    }

    /** When the API sends a status, or null if the catalog does not say. */
    @Nullable
    Prose description(int status) {
        StatusDefinition declared = declared(status);
        return declared == null
                ? null
                : CatalogView.prose(
                        declared.description(), SourcePath.of("statuses", Integer.toString(status), "description"));
    }
}
