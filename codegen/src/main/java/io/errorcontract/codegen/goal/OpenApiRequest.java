package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.document.OpenApiVersion;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the goal {@code openapi} needs to know.
 *
 * @param catalog the catalog
 * @param java how the generated classes are called
 * @param document the document to enrich, or null to export the catalog alone
 * @param output the directory to write to
 * @param version the version of OpenAPI to export
 * @param formats the formats to export, {@code yaml} or {@code json}
 */
public record OpenApiRequest(
        CatalogRequest catalog,
        JavaSettings java,
        @Nullable Path document,
        Path output,
        OpenApiVersion version,
        Set<String> formats) {

    private static final Set<String> KNOWN = Set.of("yaml", "json");

    /**
     * Checks the formats.
     *
     * @throws IllegalArgumentException if there is none, or one that is not known
     */
    public OpenApiRequest {
        formats = Set.copyOf(formats);
        if (formats.isEmpty() || !KNOWN.containsAll(formats)) {
            throw new IllegalArgumentException("formats has to be yaml, json or both, but is " + formats);
        }
    }
}
