package io.errorcontract.codegen.site.page;

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
 * @param retryability whether it may be retried
 * @param deprecated whether it is deprecated
 */
public record ErrorEntry(
        String code,
        Address address,
        int status,
        @Nullable String title,
        String message,
        @Nullable Link family,
        Retryability retryability,
        boolean deprecated) {

    /** Its code, linked. */
    public Link link() {
        return new Link(code, address);
    }
}
