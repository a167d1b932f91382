package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is defined more than once by a catalog and those that it imports. */
final class ImportClashes {
    private final SourceMap places;
    private final DiagnosticCollector out;

    ImportClashes(SourceMap places, DiagnosticCollector out) {
        this.places = places;
        this.out = out;
    }

    void report(CatalogDefinition own, List<CatalogDefinition> imported) {
        Map<String, Map<String, ?>> ownSections = Sections.of(own);
        Map<String, Definition> seen = new HashMap<>();
        for (CatalogDefinition catalog : imported) {
            Sections.of(catalog)
                    .forEach((section, elements) -> elements.forEach((name, element) -> {
                        if (ownSections.getOrDefault(section, Map.of()).containsKey(name)) {
                            redefined(section, name, catalog);
                        }
                        Definition definition = new Definition(catalog.id(), element);
                        Definition before = seen.putIfAbsent(section + "/" + name, definition);
                        // Both may have it from a third one that they import.
                        if (before != null && !before.element().equals(element)) {
                            clash(own, section, name, before.catalog(), catalog.id());
                        }
                    }));
        }
    }

    private record Definition(String catalog, Object element) {}

    private void redefined(String section, String name, CatalogDefinition catalog) {
        out.add(
                ImportFaults.IMPORT_REDEFINED,
                places.key(SourcePath.of(section, name)),
                "the " + Sections.noun(section) + " '" + name + "' is imported from '" + catalog.id() + "' "
                        + catalog.version(),
                "remove it, or choose another name");
    }

    private void clash(CatalogDefinition own, String section, String name, String first, String second) {
        int index = 0;
        for (int i = 0; i < own.imports().size(); i++) {
            index = own.imports().get(i).catalog().equals(second) ? i : index;
        }
        out.add(
                ImportFaults.IMPORT_CLASH,
                places.value(SourcePath.of("imports", String.valueOf(index), "catalog")),
                "the " + Sections.noun(section) + " '" + name + "' is defined by both '" + first + "' and '" + second
                        + "'",
                "import only one of them");
    }
}
