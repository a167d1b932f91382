package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.ErrorGroup;
import io.errorcontract.codegen.site.page.FamilyRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups the errors by family for the start page, which has to stay small however many there are. */
final class ErrorGroups {
    /** As many errors as the start page can list. */
    private static final int MAX_ERRORS = 150;

    /** A family names at least this many of its errors. */
    private static final int MIN_OF_FAMILY = 3;

    /** More families than this are listed elsewhere. */
    private static final int MAX_FAMILIES = 40;

    private final CatalogView catalog;
    private final FamilyPages families;

    ErrorGroups(CatalogView catalog, FamilyPages families) {
        this.catalog = catalog;
        this.families = families;
    }

    /** The families in the order of the catalog, then what belongs to none. */
    List<ErrorGroup> all() {
        List<FamilyDefinition> shown = catalog.definition().families().values().stream()
                .limit(MAX_FAMILIES)
                .toList();
        int room = catalog.entries().size() <= MAX_ERRORS
                ? MAX_ERRORS
                : Math.max(MIN_OF_FAMILY, MAX_ERRORS / (shown.size() + 1));
        List<ErrorGroup> groups = new ArrayList<>();
        for (FamilyDefinition family : shown) {
            FamilyRow row = families.row(family);
            List<ErrorEntry> own = catalog.ofFamily(family.name()).stream()
                    .filter(entry -> row.link().equals(entry.family()))
                    .toList();
            groups.add(group(row, own, room));
        }
        List<ErrorEntry> others = catalog.withoutFamily();
        if (!others.isEmpty()) {
            groups.add(group(null, others, room));
        }
        return groups;
    }

    private static ErrorGroup group(@Nullable FamilyRow family, List<ErrorEntry> errors, int room) {
        return new ErrorGroup(family, errors.subList(0, Math.min(room, errors.size())), errors.size());
    }
}
