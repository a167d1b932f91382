package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family and its own errors, as the start page shows them.
 *
 * @param family the family, or {@code null} for errors that belong to none
 * @param errors its errors without those of its parts, at most as many as the page has room for
 * @param count how many there are
 */
public record ErrorGroup(@Nullable FamilyRow family, List<ErrorEntry> errors, int count) {
    /** Copies the list. */
    public ErrorGroup {
        errors = List.copyOf(errors);
    }
}
