package io.errorcontract.codegen.openapi.enrich;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.codegen.document.TextEdits;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Adds components to a document. One that carries the catalog's mark is brought up to date. */
final class ComponentMerge {

    private final CheckedDocument checked;
    private final TextEdits edits;
    private final DiagnosticCollector out;
    private final Map<String, Object> missingSections = new LinkedHashMap<>();

    ComponentMerge(CheckedDocument checked, TextEdits edits, DiagnosticCollector out) {
        this.checked = checked;
        this.edits = edits;
        this.out = out;
    }

    /** Adds the entries of one section, such as {@code schemas}. */
    void add(String section, Map<String, Object> entries) {
        Optional<YamlMapping> present =
                checked.document().root().mapping("components").flatMap(all -> all.mapping(section));
        if (present.isEmpty()) {
            if (!entries.isEmpty()) {
                missingSections.put(section, entries);
            }
            return;
        }
        entries.forEach((name, tree) -> add(present.get(), name, tree));
    }

    private void add(YamlMapping section, String name, Object tree) {
        Optional<YamlEntry> entry = section.entry(name);
        if (entry.isEmpty()) {
            edits.add(section, name, tree);
        } else if (isOurs(entry.get())) {
            edits.replace(section, entry.get(), tree);
        } else {
            out.add(
                    EnrichmentFaults.COMPONENT_CLASH,
                    entry.get().key().location(),
                    "the component '" + name + "' is the document's own, but the catalog needs the name",
                    "rename it");
        }
    }

    private boolean isOurs(YamlEntry entry) {
        return entry.value() instanceof YamlMapping mapping
                && mapping.text(ErrorCodes.MARKER)
                        .filter(checked.components().catalogId()::equals)
                        .isPresent();
    }

    /** Adds the sections that the document does not have yet. */
    void finish() {
        if (!missingSections.isEmpty()) {
            edits.addInto(checked.document().root(), "components", missingSections);
        }
    }
}
