package io.errorcontract.catalog.internal.imports;

import io.errorcontract.catalog.CatalogDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sections of a catalog whose elements others can import. */
final class Sections {
    private Sections() {}

    /** The elements of all sections, by the section's key. */
    static Map<String, Map<String, ?>> of(CatalogDefinition catalog) {
        Map<String, Map<String, ?>> sections = new LinkedHashMap<>();
        sections.put("errors", catalog.errors());
        sections.put("families", catalog.families());
        sections.put("types", catalog.types());
        sections.put("bodies", catalog.bodies());
        sections.put("headers", catalog.headers());
        sections.put("retry-policies", catalog.retryPolicies());
        sections.put("properties", catalog.properties());
        return sections;
    }

    /** The elements of one section, retired codes too, which several catalogs may list. */
    static Map<String, ?> of(CatalogDefinition catalog, String section) {
        return section.equals("reserved") ? catalog.reserved() : of(catalog).getOrDefault(section, Map.of());
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
