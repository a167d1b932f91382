package io.errorcontract.codegen.site.page;

import java.util.List;

/**
 * The page of what changed from version to version.
 *
 * @param info what every page has
 * @param java whether Java is made from the catalog, so that changes can break code
 * @param versions the versions, the latest first
 */
public record HistoryPage(PageInfo info, boolean java, List<VersionChanges> versions) implements Page {
    /** Copies the list. */
    public HistoryPage {
        versions = List.copyOf(versions);
    }
}
