package io.errorcontract.contract;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of errors: the superclass of their exceptions, and what a code that this version does not know falls back
 * to. Made by {@link #of} and what is added; the canonical constructor grows with the catalog language.
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
     * Makes a family that says nothing but which codes belong to it.
     *
     * @param id its name in the catalog
     * @param globs the codes that belong to it, each in the form of {@link CodePattern}
     * @return the family
     */
    public static FamilyDescriptor of(String id, String... globs) {
        List<CodePattern> patterns = new ArrayList<>();
        for (String glob : globs) {
            patterns.add(new CodePattern(glob));
        }
        return new FamilyDescriptor(id, null, null, patterns, null, null, null, null);
    }

    /**
     * Makes the same family with another {@link #title()}.
     *
     * @param value what its errors have in common, or {@code null}
     * @return the family
     */
    public FamilyDescriptor withTitle(@Nullable String value) {
        return new FamilyDescriptor(id, value, status, patterns, parent, retryable, retryAfter, retryPolicy);
    }

    /**
     * Makes the same family with another {@link #status()}.
     *
     * @param value the HTTP status of its errors, or {@code null} if they differ
     * @return the family
     */
    public FamilyDescriptor withStatus(@Nullable Integer value) {
        return new FamilyDescriptor(id, title, value, patterns, parent, retryable, retryAfter, retryPolicy);
    }

    /**
     * Makes the same family with another {@link #parent()}.
     *
     * @param value the id of the family that it is part of, or {@code null}
     * @return the family
     */
    public FamilyDescriptor withParent(@Nullable String value) {
        return new FamilyDescriptor(id, title, status, patterns, value, retryable, retryAfter, retryPolicy);
    }

    /**
     * Makes the same family with another {@link #retryable()}.
     *
     * @param value whether its errors may be retried, or {@code null} if it does not say
     * @return the family
     */
    public FamilyDescriptor withRetryable(@Nullable Boolean value) {
        return new FamilyDescriptor(id, title, status, patterns, parent, value, retryAfter, retryPolicy);
    }

    /**
     * Makes the same family with another {@link #retryAfter()}.
     *
     * @param value how long to wait before, or {@code null}
     * @return the family
     */
    public FamilyDescriptor withRetryAfter(@Nullable Duration value) {
        return new FamilyDescriptor(id, title, status, patterns, parent, retryable, value, retryPolicy);
    }

    /**
     * Makes the same family with another {@link #retryPolicy()}.
     *
     * @param value the policy for its errors, or {@code null} for the catalog's default
     * @return the family
     */
    public FamilyDescriptor withRetryPolicy(@Nullable RetryPolicy value) {
        return new FamilyDescriptor(id, title, status, patterns, parent, retryable, retryAfter, value);
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
