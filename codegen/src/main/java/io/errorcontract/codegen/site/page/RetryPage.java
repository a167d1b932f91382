package io.errorcontract.codegen.site.page;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on retrying.
 *
 * @param info what every page has
 * @param policies how to wait; the first one is for all errors that name none
 * @param retryable errors that may be retried
 * @param depends errors of which each response says for itself
 * @param families families that may be retried, of which the catalog has no code
 * @param retryAfter how responses say how long to wait, for example {@code the header Retry-After}; empty if they do
 *     not
 * @param retryableFields where responses say whether they may be retried; empty if they do not
 * @param java a loop that does it, or {@code null} if no Java is made from the catalog
 */
public record RetryPage(
        PageInfo info,
        List<Policy> policies,
        List<ErrorEntry> retryable,
        List<ErrorEntry> depends,
        List<Link> families,
        List<String> retryAfter,
        List<String> retryableFields,
        CodePage.@Nullable JavaSample java)
        implements Page {
    /** Copies the lists. */
    public RetryPage {
        policies = List.copyOf(policies);
        retryable = List.copyOf(retryable);
        depends = List.copyOf(depends);
        families = List.copyOf(families);
        retryAfter = List.copyOf(retryAfter);
        retryableFields = List.copyOf(retryableFields);
    }

    /** Whether chance shortens the delays of any policy. */
    public boolean jitter() {
        return policies.stream().anyMatch(Policy::jitter);
    }

    /**
     * How to wait between attempts.
     *
     * @param name its name in the catalog
     * @param sentence what it says, in one sentence
     * @param delays the delay after each attempt but the last, before chance changes it
     * @param attempts how many attempts there are, the first included
     * @param budget the time that all attempts may take, or {@code null}
     * @param jitter whether chance shortens the delays
     * @param usedBy the errors that name it, empty for the catalog's default
     */
    public record Policy(
            String name,
            String sentence,
            List<Duration> delays,
            int attempts,
            @Nullable Duration budget,
            boolean jitter,
            List<Link> usedBy) {
        /** Copies the lists. */
        public Policy {
            delays = List.copyOf(delays);
            usedBy = List.copyOf(usedBy);
        }
    }
}
