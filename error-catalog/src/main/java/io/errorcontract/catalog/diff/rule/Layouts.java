package io.errorcontract.catalog.diff.rule;

import io.errorcontract.catalog.BodyDefinition;
import io.errorcontract.catalog.BodyLayouts;
import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.ErrorDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The body layouts of a catalog, as the fields that go over the wire. */
final class Layouts {
    private static final Layout NONE = new Layout("", "", Map.of(), Map.of());

    private final CatalogDefinition catalog;
    private final Map<String, Layout> byName = new LinkedHashMap<>();

    Layouts(CatalogDefinition catalog) {
        this.catalog = catalog;
        for (Map.Entry<String, BodyDefinition> body : BodyLayouts.of(catalog).entrySet()) {
            byName.put(body.getKey(), Layout.of(body.getKey(), body.getValue()));
        }
    }

    /** The name of an error's layout. */
    String nameOf(ErrorDefinition error) {
        return BodyLayouts.nameFor(catalog, error);
    }

    Layout of(ErrorDefinition error) {
        return byName.getOrDefault(nameOf(error), NONE);
    }

    /** The layout of errors that name none. */
    Layout standard() {
        Layout named = byName.get(BodyLayouts.DEFAULT);
        return named == null ? byName.values().iterator().next() : named;
    }

    Map<String, Layout> all() {
        return byName;
    }

    /** The layouts that the catalog speaks of: those that it holds, and those that one of its errors has. */
    List<Layout> documented() {
        Set<String> names = new LinkedHashSet<>(catalog.bodies().keySet());
        catalog.errors().values().forEach(error -> names.add(nameOf(error)));
        return names.stream().filter(byName::containsKey).map(byName::get).toList();
    }
}
