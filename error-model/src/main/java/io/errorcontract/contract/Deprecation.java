package io.errorcontract.contract;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Says that an error is on its way out.
 *
 * @param since the catalog version that deprecated it, or {@code null}
 * @param replacedBy the code that takes its place, or {@code null}
 * @param note why, and what to do instead, or {@code null}
 * @since 0.1.0
 */
public record Deprecation(
        @Nullable String since,
        @Nullable String replacedBy,
        @Nullable String note) implements Serializable {}
