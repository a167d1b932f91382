package io.errorcontract.codegen.site.page;

import java.util.List;

/**
 * The page of all errors, A to Z.
 *
 * @param info what every page has
 * @param errors all errors, sorted by code
 * @param families the families that have errors
 * @param statuses the statuses that errors have
 */
public record IndexPage(PageInfo info, List<ErrorEntry> errors, List<Link> families, List<Link> statuses)
        implements Page {
    /** Copies the lists. */
    public IndexPage {
        errors = List.copyOf(errors);
        families = List.copyOf(families);
        statuses = List.copyOf(statuses);
    }
}
