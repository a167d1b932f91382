package io.errorcontract.codegen.site.page;

import java.util.List;
import java.util.Locale;

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

    /** The first letters of the codes, in lower case, each once and in order. */
    public List<String> initials() {
        return errors.stream()
                .map(error -> error.code().toLowerCase(Locale.ROOT).substring(0, 1))
                .distinct()
                .sorted()
                .toList();
    }
}
