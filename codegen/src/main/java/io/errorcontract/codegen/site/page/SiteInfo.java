package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of a site share.
 *
 * @param id the catalog's id
 * @param title the catalog's title
 * @param version the catalog's version
 * @param home where the title leads besides the site, for example the API's own pages, or {@code null}
 * @param logo the file of the logo from the root of the site, or {@code null}
 * @param baseUrl where the site is published, with a slash at its end, or {@code null} if not known
 * @param history the page of what changed, or {@code null} if no earlier version is known
 * @param guides the guides, for the sidebar
 * @param statuses the statuses, for the sidebar
 * @param families the families, for the sidebar
 * @param oneOfMany whether the site lies in a folder beside those of other APIs, with a page above that names them all
 */
public record SiteInfo(
        String id,
        String title,
        String version,
        @Nullable String home,
        @Nullable String logo,
        @Nullable String baseUrl,
        @Nullable Link history,
        List<Link> guides,
        List<StatusRow> statuses,
        List<FamilyRow> families,
        boolean oneOfMany) {
    /** Copies the lists. */
    public SiteInfo {
        guides = List.copyOf(guides);
        statuses = List.copyOf(statuses);
        families = List.copyOf(families);
    }
}
