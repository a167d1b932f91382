package io.errorcontract.codegen.typescript;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.contract.ErrorDescriptor;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the goal {@code generate-typescript} calls what it makes, for documentation.
 *
 * @param packageName the name of the npm package
 * @param errors the name of each error's class, by code
 * @since 0.1.0
 */
public record TypeScriptClasses(String packageName, Map<String, String> errors) {
    /** Copies the map. */
    public TypeScriptClasses {
        errors = Map.copyOf(errors);
    }

    /**
     * Names the classes of a catalog.
     *
     * @param catalog the catalog
     * @param options what the build says of the package
     * @return the names
     */
    public static TypeScriptClasses of(Catalog catalog, TypeScriptOptions options) {
        TypeScriptModel model = new TypeScriptModel(catalog, options);
        return new TypeScriptClasses(
                model.packageName(),
                catalog.contract().errors().stream()
                        .map(ErrorDescriptor::code)
                        .collect(Collectors.toMap(code -> code, model.names()::error)));
    }
}
