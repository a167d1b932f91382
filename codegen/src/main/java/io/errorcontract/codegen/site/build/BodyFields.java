package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BodyDefinition;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that the fields of a body have. */
public final class BodyFields {
    private BodyFields() {}

    /**
     * Lists the fields of a body.
     *
     * @param body the body
     * @return the path of each field, with dots between the names, in the order of the body
     */
    public static Set<String> paths(BodyDefinition body) {
        Set<String> paths = new LinkedHashSet<>();
        BodyWalker.walk(body.json()).forEach(field -> paths.add(field.path()));
        return paths;
    }
}
