package io.errorcontract.codegen.openapi.enrich;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.codegen.document.DocumentNode.Entry;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
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
        Optional<Mapping> present =
                checked.document().root().mapping("components").flatMap(all -> all.mapping(section));
        if (present.isEmpty()) {
            if (!entries.isEmpty()) {
                missingSections.put(section, entries);
            }
            return;
        }
        entries.forEach((name, tree) -> add(present.get(), name, tree));
    }

    private void add(Mapping section, String name, Object tree) {
        Optional<Entry> entry = section.entry(name);
        if (entry.isEmpty()) {
            edits.add(section, name, tree);
        } else if (isOurs(entry.get())) {
            edits.replace(section, entry.get(), tree);
        } else {
            out.add(
                    EnrichmentFaults.COMPONENT_CLASH,
                    checked.locate(entry.get().key()),
                    "the component '" + name + "' is the document's own, but the catalog needs the name",
                    "rename it");
        }
    }

    private boolean isOurs(Entry entry) {
        return entry.value() instanceof Mapping mapping
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
