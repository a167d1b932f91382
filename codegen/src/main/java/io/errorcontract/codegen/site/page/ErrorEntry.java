package io.errorcontract.codegen.site.page;

import io.errorcontract.catalog.definition.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One error as a list shows it.
 *
 * @param code its code
 * @param address its page
 * @param status its HTTP status
 * @param title what happened in general, or {@code null} if the catalog has no title for it
 * @param message its message template
 * @param family its family, or {@code null}
 * @param codeSent whether responses hold the code; else people know the error by its message
 * @param retryability whether it may be retried
 * @param deprecated whether it is deprecated
 * @param visibility who may read of it
 */
public record ErrorEntry(
        String code,
        Address address,
        int status,
        @Nullable String title,
        String message,
        @Nullable Link family,
        boolean codeSent,
        Retryability retryability,
        boolean deprecated,
        Visibility visibility) {

    /** What it is in general, in a line. */
    public String summary() {
        return title == null ? message : title;
    }

    /** Who alone may read of it, or {@code null} if everybody may. */
    public @Nullable String readers() {
        return visibility == Visibility.PUBLIC ? null : visibility == Visibility.PARTNER ? "Partners" : "Internal";
    }

    /** Its code, linked. */
    public Link link() {
        return new Link(code, address);
    }
}
