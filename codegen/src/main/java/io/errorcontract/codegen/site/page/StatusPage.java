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
 * @param uncoded what is known of its errors where none has a code, or {@code null} if the catalog has some
 */
public record StatusPage(
        PageInfo info,
        int status,
        @Nullable Prose description,
        List<FamilyRow> families,
        List<ErrorEntry> errors,
        @Nullable Uncoded uncoded)
        implements Page {
    /** Copies the lists. */
    public StatusPage {
        families = List.copyOf(families);
        errors = List.copyOf(errors);
    }

    /**
     * The errors of a status without a code.
     *
     * @param retryability whether they may be retried
     * @param retry what to do about trying again, in one sentence
     * @param example a response, as the codec writes it, or {@code null} if none can be made
     * @param samples how to handle them, in several languages
     */
    public record Uncoded(
            Retryability retryability,
            String retry,
            @Nullable WireExample example,
            List<Sample> samples) {
        /** Copies the list. */
        public Uncoded {
            samples = List.copyOf(samples);
        }
    }
}
