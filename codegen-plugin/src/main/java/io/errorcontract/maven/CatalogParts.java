package io.errorcontract.maven;

import io.errorcontract.catalog.CatalogCompiler;
import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.example.CodecExamples;
import io.errorcontract.model.ErrorCatalog;

/** Makes the components of a catalog. */
final class CatalogParts {

    private CatalogParts() {}

    static CatalogComponents of(CatalogDefinition definition) {
        ErrorCatalog catalog = CatalogCompiler.compile(definition);
        return new CatalogComponents(definition, catalog, new CodecExamples(definition, catalog));
    }
}
