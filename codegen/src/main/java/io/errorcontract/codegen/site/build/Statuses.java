package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.resolve.FamilyResolver;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The HTTP statuses of a catalog. */
final class Statuses {
    static final int FIRST_ERROR = 400;

    private Statuses() {}

    /** The statuses that have a page: those of errors and families, and errors' statuses that the catalog explains. */
    static NavigableSet<Integer> withPages(CatalogDefinition catalog) {
        FamilyResolver families = new FamilyResolver(catalog);
        NavigableSet<Integer> statuses = new TreeSet<>();
        for (ErrorDefinition error : catalog.errors().values()) {
            add(statuses, families.status(error));
        }
        for (FamilyDefinition family : catalog.families().values()) {
            add(statuses, families.status(family));
        }
        catalog.statuses().keySet().stream()
                .map(Integer::valueOf)
                .filter(status -> status >= FIRST_ERROR)
                .forEach(statuses::add);
        return statuses;
    }

    private static void add(NavigableSet<Integer> statuses, @Nullable Integer status) {
        if (status != null) {
            statuses.add(status);
        }
    }
}
