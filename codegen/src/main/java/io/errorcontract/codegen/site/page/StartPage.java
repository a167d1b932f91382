package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page.
 *
 * @param info what every page has
 * @param introduction what the catalog says of itself, or {@code null}
 * @param count how many errors there are
 * @param groups all errors by family, or as many as the page has room for
 * @param bodies how errors look
 * @param headers the headers that errors are sent with
 * @param statuses the statuses that the API answers with
 * @param retryable errors that may be retried, at most as many as a page can show
 * @param retryableCount how many errors may be retried
 * @param retryableFamilies families without codes that may be retried
 * @param support what to send to support, or {@code null}
 * @param guides the guides
 */
public record StartPage(
        PageInfo info,
        @Nullable Prose introduction,
        int count,
        List<ErrorGroup> groups,
        List<BodyShape> bodies,
        List<BodyShape.FieldRow> headers,
        List<StatusRow> statuses,
        List<ErrorEntry> retryable,
        int retryableCount,
        List<Link> retryableFamilies,
        @Nullable Prose support,
        List<GuidePage> guides)
        implements Page {
    /** Copies the lists. */
    public StartPage {
        groups = List.copyOf(groups);
        bodies = List.copyOf(bodies);
        headers = List.copyOf(headers);
        statuses = List.copyOf(statuses);
        retryable = List.copyOf(retryable);
        retryableFamilies = List.copyOf(retryableFamilies);
        guides = List.copyOf(guides);
    }
}
