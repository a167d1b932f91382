package io.errorcontract.contract;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of errors: the superclass of their exceptions, and what a code that this version does not know falls back
 * to.
 *
 * @param id its name in the catalog
 * @param title what its errors have in common, or {@code null}
 * @param status the HTTP status of its errors, or {@code null} if they differ
 * @param patterns the codes that belong to it
 * @param parent the id of the family that it is part of, or {@code null}
 * @param retryable whether its errors may be retried, or {@code null} if it does not say
 * @param retryAfter how long to wait before, or {@code null}
 * @param retryPolicy the policy for its errors, or {@code null} for the catalog's default
 * @since 0.1.0
 */
public record FamilyDescriptor(
        String id,
        @Nullable String title,
        @Nullable Integer status,
        List<CodePattern> patterns,
        @Nullable String parent,
        @Nullable Boolean retryable,
        @Nullable Duration retryAfter,
        @Nullable RetryPolicy retryPolicy)
        implements Serializable {

    /** Copies the list. */
    public FamilyDescriptor {
        patterns = List.copyOf(patterns);
    }

    /**
     * How well a code fits the family.
     *
     * @param code the code
     * @return the specificity of the best of the patterns that fit, or -1 if none does
     * @see CodePattern#specificity()
     */
    public int fit(String code) {
        int best = -1;
        for (CodePattern pattern : patterns) {
            if (pattern.specificity() > best && pattern.matches(code)) {
                best = pattern.specificity();
            }
        }
        return best;
    }
}
