package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.CatalogSource;
import io.errorcontract.catalog.definition.ImportDefinition;
import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the imports of one catalog. */
public final class Imports {
    private final CatalogSource source;
    private final Reader reader;
    private final List<String> importers;
    private final SourceMap places;
    private final DiagnosticCollector out;
    private boolean complete = true;

    /** Reads an imported catalog, which may import others. */
    public interface Reader {
        /**
         * Reads it.
         *
         * @param files its files
         * @param importers the catalogs on the way to it, the outermost first
         * @return the catalog and its faults
         */
        CatalogResult read(Map<String, byte[]> files, List<String> importers);
    }

    /**
     * Prepares to resolve.
     *
     * @param source where catalogs are found
     * @param reader reads one
     * @param importers the catalogs on the way to this one, the outermost first
     * @param places where the catalog's elements stand
     * @param out where faults go
     */
    public Imports(
            CatalogSource source, Reader reader, List<String> importers, SourceMap places, DiagnosticCollector out) {
        this.source = source;
        this.reader = reader;
        this.importers = List.copyOf(importers);
        this.places = places;
        this.out = out;
    }

    /**
     * Merges what a catalog imports into it.
     *
     * @param catalog the catalog
     * @return the catalog with the imported definitions, as far as they could be found
     */
    public CatalogDefinition resolve(CatalogDefinition catalog) {
        List<CatalogDefinition> imported = new ArrayList<>();
        for (int i = 0; i < catalog.imports().size(); i++) {
            CatalogDefinition found = find(catalog, i);
            if (found == null) {
                complete = false;
            } else {
                imported.add(found);
            }
        }
        new ImportClashes(places, out).report(catalog, imported);
        return catalog.importing(imported);
    }

    /**
     * Tells whether everything was found.
     *
     * @return false if rules would find missing what only an import failed to give
     */
    public boolean isComplete() {
        return complete;
    }

    private @Nullable CatalogDefinition find(CatalogDefinition catalog, int index) {
        ImportDefinition wanted = catalog.imports().get(index);
        VersionRange range = VersionRange.parse(wanted.version()).orElse(null);
        if (range == null || wanted.catalog().isEmpty()) {
            return null;
        }
        SourcePath place = SourcePath.of("imports", String.valueOf(index));
        List<String> way = new ArrayList<>(importers);
        way.add(catalog.id());
        if (way.contains(wanted.catalog())) {
            List<String> cycle = new ArrayList<>(way.subList(way.indexOf(wanted.catalog()), way.size()));
            cycle.add(wanted.catalog());
            report(ImportFaults.IMPORT_CYCLE, place.then("catalog"), cycleOf(cycle), null);
            return null;
        }
        return read(wanted, range, place, way);
    }

    private static String cycleOf(List<String> ids) {
        return "catalogs import each other: '" + String.join("' imports '", ids) + "'";
    }

    private @Nullable CatalogDefinition read(
            ImportDefinition wanted, VersionRange range, SourcePath place, List<String> way) {
        Map<String, byte[]> files;
        Set<String> ids;
        try {
            files = source.files(wanted.catalog());
            ids = source.ids();
        } catch (IOException e) {
            report(ImportFaults.UNKNOWN_IMPORT, place.then("catalog"), "the class path cannot be read: " + e, null);
            return null;
        }
        if (files.isEmpty()) {
            String message = "no artifact of the class path holds the catalog '" + wanted.catalog() + "'";
            report(ImportFaults.UNKNOWN_IMPORT, place.then("catalog"), message, hint(wanted.catalog(), ids));
            return null;
        }
        CatalogResult result = reader.read(files, way);
        CatalogDefinition found = result.definition();
        if (found == null) {
            reportInvalid(place.then("catalog"), wanted.catalog(), result);
            return null;
        }
        SemanticVersion version = SemanticVersion.parse(found.version()).orElse(null);
        if (version == null || !range.holds(version)) {
            String message = "the class path holds '" + wanted.catalog() + "' " + found.version();
            report(ImportFaults.IMPORT_VERSION, place.then("version"), message, "asked for is " + range);
            return null;
        }
        return found;
    }

    private static String hint(String id, Set<String> ids) {
        if (ids.isEmpty()) {
            return "add the artifact of the catalog to the dependencies of the module";
        }
        return NearestWord.of(id, ids)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("it holds: " + String.join(", ", ids.stream().sorted().toList()));
    }

    /** A cycle is told as one wherever it is entered; of other faults the first stands for all. */
    private void reportInvalid(SourcePath place, String id, CatalogResult result) {
        List<Diagnostic> errors =
                result.diagnostics().stream().filter(Diagnostic::isError).toList();
        for (Diagnostic error : errors) {
            if (error.rule().equals(ImportFaults.IMPORT_CYCLE.id())) {
                report(ImportFaults.IMPORT_CYCLE, place, error.message(), error.hint());
                return;
            }
        }
        Diagnostic first = errors.get(0);
        String count = errors.size() == 1 ? "an error" : errors.size() + " errors, the first";
        String message = "the imported catalog '" + id + "' has " + count + " at " + first.location() + ": "
                + first.message() + " [" + first.rule() + "]";
        report(ImportFaults.INVALID_IMPORT, place, message, first.hint());
    }

    private void report(RuleInfo rule, SourcePath place, String message, @Nullable String hint) {
        out.add(rule, places.value(place), message, hint, List.of());
    }
}
