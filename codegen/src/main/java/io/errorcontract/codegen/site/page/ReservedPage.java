package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a retired code.
 *
 * @param info what every page has
 * @param code the retired code
 * @param reason why it was retired
 * @param since the version that retired it, or {@code null}
 * @param replacedBy the code that came in its place, or {@code null}
 * @param history what each version did to it, the latest first; empty if no earlier version is known
 */
public record ReservedPage(
        PageInfo info,
        String code,
        Prose reason,
        @Nullable String since,
        @Nullable Link replacedBy,
        List<VersionChanges> history)
        implements Page {
    /** Copies the list. */
    public ReservedPage {
        history = List.copyOf(history);
    }
}
