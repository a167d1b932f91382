package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.resolve.BodyLayouts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The body layouts of a catalog, as the fields that go over the wire. */
final class WireLayouts {
    private static final WireLayout NONE = new WireLayout("", "", Map.of(), Map.of());

    private final CatalogDefinition catalog;
    private final Map<String, WireLayout> byName = new LinkedHashMap<>();

    WireLayouts(CatalogDefinition catalog) {
        this.catalog = catalog;
        for (Map.Entry<String, BodyDefinition> body : BodyLayouts.of(catalog).entrySet()) {
            byName.put(body.getKey(), WireLayout.of(body.getKey(), body.getValue()));
        }
    }

    /** The name of an error's layout. */
    String nameOf(ErrorDefinition error) {
        return BodyLayouts.nameFor(catalog, error);
    }

    WireLayout of(ErrorDefinition error) {
        return byName.getOrDefault(nameOf(error), NONE);
    }

    /** The layout of errors that name none. */
    WireLayout standard() {
        WireLayout named = byName.get(BodyLayouts.DEFAULT);
        return named == null ? byName.values().iterator().next() : named;
    }

    Map<String, WireLayout> all() {
        return byName;
    }

    /** The layouts that the catalog speaks of: those that it holds, and those that one of its errors has. */
    List<WireLayout> documented() {
        Set<String> names = new LinkedHashSet<>(catalog.bodies().keySet());
        catalog.errors().values().forEach(error -> names.add(nameOf(error)));
        return names.stream().filter(byName::containsKey).map(byName::get).toList();
    }
}
