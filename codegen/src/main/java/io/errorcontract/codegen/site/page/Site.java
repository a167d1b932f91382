package io.errorcontract.codegen.site.page;

import java.util.List;

/**
 * A whole site.
 *
 * @param info what all pages share
 * @param pages the pages, the start page first
 */
public record Site(SiteInfo info, List<Page> pages) {
    /** Copies the list. */
    public Site {
        pages = List.copyOf(pages);
    }
}
