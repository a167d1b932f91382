package io.errorcontract.codegen.site.build;

import java.util.Map;

/**
 * The package of the contract's classes in TypeScript.
 *
 * @param packageName its name in the registry
 * @param classes the name of each error's class, by code
 * @since 0.1.0
 */
public record TypeScriptSdk(String packageName, Map<String, String> classes) {
    /** Copies the map. */
    public TypeScriptSdk {
        classes = Map.copyOf(classes);
    }
}
