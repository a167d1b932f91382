package io.errorcontract.codegen.site.page;

import org.jspecify.annotations.Nullable;

/**
 * A family as a list shows it.
 *
 * @param link its page
 * @param patterns the codes that belong to it, joined by commas; may be empty
 * @param description what its errors have in common, or {@code null}
 * @param count how many errors it has
 */
public record FamilyRow(
        Link link, String patterns, @Nullable Prose description, int count) {}
