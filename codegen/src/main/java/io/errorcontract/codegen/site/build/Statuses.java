package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.contract.FamilyDescriptor;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The HTTP statuses of a catalog. */
final class Statuses {
    static final int FIRST_ERROR = 400;

    private Statuses() {}

    /** The statuses that have a page: those of errors and families, and errors' statuses that the catalog explains. */
    static NavigableSet<Integer> withPages(Catalog catalog) {
        NavigableSet<Integer> statuses = new TreeSet<>();
        catalog.contract().errors().forEach(error -> statuses.add(error.status()));
        for (FamilyDescriptor family : catalog.contract().families()) {
            if (family.status() != null) {
                statuses.add(family.status());
            }
        }
        catalog.definition().statuses().keySet().stream()
                .map(Integer::valueOf)
                .filter(status -> status >= FIRST_ERROR)
                .forEach(statuses::add);
        return statuses;
    }
}
