package io.errorcontract.codegen.site.page;

import org.jspecify.annotations.Nullable;

/**
 * A row of the status table.
 *
 * @param status the HTTP status
 * @param title what it is called
 * @param description when the API sends it, or {@code null}
 * @param address its page, or {@code null} for a status that is no error
 * @param count how many errors have it
 * @param retryable how many of them may be retried; for a status without errors, how many of its families
 */
public record StatusRow(
        int status,
        String title,
        @Nullable Prose description,
        @Nullable Address address,
        int count,
        int retryable) {
    /** Whether all errors of this status may be retried, none, or some. */
    public String retrying() {
        if (count == 0) {
            return retryable == 0 ? "" : "yes";
        }
        return retryable == 0 ? "no" : retryable == count ? "yes" : "some";
    }
}
