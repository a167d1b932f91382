package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of a catalog whose elements others can import. */
final class Sections {
    /** The sections in which no name may come from two catalogs. */
    private static final List<String> IMPORTED_ONCE =
            List.of("errors", "families", "types", "bodies", "headers", "retry-policies", "properties");

    private Sections() {}

    /** The elements of all sections, by the section's key. */
    static Map<String, Map<String, ?>> of(CatalogDefinition catalog) {
        Map<String, Map<String, ?>> sections = new LinkedHashMap<>();
        IMPORTED_ONCE.forEach(section -> sections.put(section, of(catalog, section)));
        return sections;
    }

    /** The elements of one section, retired codes too, which several catalogs may list. */
    static Map<String, ?> of(CatalogDefinition catalog, String section) {
        return switch (section) {
            case "errors" -> catalog.errors();
            case "families" -> catalog.families();
            case "types" -> catalog.types();
            case "bodies" -> catalog.bodies();
            case "headers" -> catalog.headers();
            case "retry-policies" -> catalog.retryPolicies();
            case "properties" -> catalog.properties();
            case "reserved" -> catalog.reserved();
            default -> Map.of();
        };
    }

    /** What one element of a section is called. */
    static String noun(String section) {
        return switch (section) {
            case "families" -> "family";
            case "bodies" -> "body";
            case "retry-policies" -> "retry policy";
            case "properties" -> "property";
            default -> section.substring(0, section.length() - 1);
        };
    }
}
