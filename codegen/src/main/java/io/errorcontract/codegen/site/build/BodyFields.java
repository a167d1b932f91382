package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that the fields of a body have. */
public final class BodyFields {
    private BodyFields() {}

    /**
     * Lists the fields of a body.
     *
     * @param catalog the catalog
     * @param body one of its bodies
     * @return the path of each field, with dots between the names, in the order of the body
     */
    public static Set<String> paths(CatalogDefinition catalog, BodyDefinition body) {
        Set<String> paths = new LinkedHashSet<>();
        BodyWalker.walk(body.json(), new BindingTexts(catalog)).forEach(field -> paths.add(field.path()));
        return paths;
    }
}
