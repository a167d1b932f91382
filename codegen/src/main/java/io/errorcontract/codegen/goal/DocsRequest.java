package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.site.SiteFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the goal {@code docs} needs to know.
 *
 * @param catalog what every goal needs to know
 * @param java how the generated classes are called
 * @param output the directory for the site
 * @param format what the site is written as
 * @param baseUrl where the site will be published, or null to take that from the catalog
 * @param stylesheet a style sheet to use after the site's own, or null
 * @param templates a directory of templates to use in place of the plugin's, or null
 * @param classes where such templates are compiled to
 * @param document an OpenAPI document that tells which operations return which error, or null
 * @param releases the earlier versions that the site tells of, or null for none
 */
public record DocsRequest(
        CatalogRequest catalog,
        JavaSettings java,
        Path output,
        SiteFormat format,
        @Nullable String baseUrl,
        @Nullable Path stylesheet,
        @Nullable Path templates,
        Path classes,
        @Nullable Path document,
        @Nullable ReleasesRequest releases) {}
