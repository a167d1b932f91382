package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a family.
 *
 * @param info what every page has
 * @param name its name in the catalog
 * @param patterns the codes that belong to it
 * @param open whether servers may send codes of it that this version of the catalog does not know
 * @param status its status, or {@code null} if its errors differ
 * @param retryability whether its errors may be retried
 * @param description what its errors have in common, or {@code null}
 * @param parent the family that it is part of, or {@code null}
 * @param parts the families that are part of it
 * @param exception the name of its Java class, or {@code null} if no Java is made from the catalog
 * @param errors its errors
 */
public record FamilyPage(
        PageInfo info,
        String name,
        List<String> patterns,
        boolean open,
        @Nullable Link status,
        Retryability retryability,
        @Nullable Prose description,
        @Nullable Link parent,
        List<Link> parts,
        @Nullable String exception,
        List<ErrorEntry> errors)
        implements Page {
    /** Copies the lists. */
    public FamilyPage {
        patterns = List.copyOf(patterns);
        parts = List.copyOf(parts);
        errors = List.copyOf(errors);
    }
}
