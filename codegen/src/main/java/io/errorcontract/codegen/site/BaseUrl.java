package io.errorcontract.codegen.site;

import io.errorcontract.catalog.definition.CatalogDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Where a site will be published.
 *
 * @param value the address of its root, with a slash at its end, or {@code null} if not known
 * @param fromCatalog whether the catalog's {@code documentation} leads to the pages of this site
 */
record BaseUrl(@Nullable String value, boolean fromCatalog) {
    private static final String CODE = "{code}";

    static BaseUrl of(CatalogDefinition catalog, @Nullable String given) {
        String derived = derived(catalog.documentation());
        if (given == null || given.isBlank()) {
            return new BaseUrl(derived, derived != null);
        }
        String root = given.endsWith("/") ? given : given + "/";
        return new BaseUrl(root, root.equals(derived));
    }

    /** A template that ends with the code, with or without an ending, has the root of the site before it. */
    private static @Nullable String derived(@Nullable String template) {
        if (template == null) {
            return null;
        }
        int at = template.indexOf(CODE);
        String root = at < 0 ? "" : template.substring(0, at);
        String rest = at < 0 ? "" : template.substring(at + CODE.length());
        boolean page = rest.isEmpty() || rest.equals(".html") || rest.equals("/");
        return root.endsWith("/") && page ? root : null;
    }
}
