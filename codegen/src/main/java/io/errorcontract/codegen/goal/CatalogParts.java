package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.component.CodecExamples;
import io.errorcontract.contract.ErrorCatalog;

/** Makes the components of a catalog. */
final class CatalogParts {

    private CatalogParts() {}

    static CatalogComponents of(CatalogDefinition definition) {
        ErrorCatalog catalog = CatalogCompiler.compile(definition);
        return new CatalogComponents(definition, catalog, new CodecExamples(definition, catalog));
    }
}
