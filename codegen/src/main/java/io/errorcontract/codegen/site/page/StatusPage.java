package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an HTTP status.
 *
 * @param info what every page has
 * @param status the status
 * @param description when the API sends it, or {@code null}
 * @param families the families of this status
 * @param errors the errors of this status
 */
public record StatusPage(
        PageInfo info, int status, @Nullable Prose description, List<FamilyRow> families, List<ErrorEntry> errors)
        implements Page {
    /** Copies the lists. */
    public StatusPage {
        families = List.copyOf(families);
        errors = List.copyOf(errors);
    }
}
