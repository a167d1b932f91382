package io.errorcontract.maven;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.CatalogResult;
import io.errorcontract.catalog.JavaDefinition;
import io.errorcontract.catalog.JavaNames;
import io.errorcontract.catalog.NameClash;
import io.errorcontract.catalog.SourceFiles;
import io.errorcontract.catalog.SourceLocation;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The build's say in where the generated classes go.
 *
 * @param packageName the package in place of the catalog's own, or null
 * @param prefix the prefix in place of the catalog's own, or null
 */
record JavaSettings(@Nullable String packageName, @Nullable String prefix) {

    private static final String HEAD_KEY = "catalog";

    /**
     * What the settings gave.
     *
     * @param definition the catalog with its settings, or null if there is something wrong with them
     * @param catalog the catalog as it was read, with the diagnostics of the settings
     */
    record Applied(@Nullable CatalogDefinition definition, ReadCatalog catalog) {}

    Applied applyTo(ReadCatalog catalog) {
        CatalogDefinition definition = catalog.result().orElseThrow();
        JavaDefinition java = definition.java();
        String chosenPackage = packageName != null || java == null ? packageName : java.packageName();
        if (chosenPackage == null) {
            return refused(catalog, List.of(missingPackage(catalog.result().sources())));
        }
        List<Diagnostic> packageless = importsWithoutPackage(catalog.result(), definition);
        if (!packageless.isEmpty()) {
            return refused(catalog, packageless);
        }
        String chosenPrefix = prefix != null || java == null ? prefix : java.prefix();
        CatalogDefinition settled = definition.withJava(new JavaDefinition(chosenPackage, chosenPrefix));
        List<Diagnostic> clashes = new ArrayList<>();
        for (NameClash clash : JavaNames.of(settled).clashes()) {
            clashes.add(clash(clash, catalog.result().sources()));
        }
        return clashes.isEmpty() ? new Applied(settled, catalog) : refused(catalog, clashes);
    }

    private static Applied refused(ReadCatalog catalog, List<Diagnostic> faults) {
        CatalogResult result = catalog.result();
        List<Diagnostic> all = new ArrayList<>(result.diagnostics());
        all.addAll(faults);
        all.sort(null);
        CatalogResult refused = new CatalogResult(null, all, result.sources(), result.places());
        return new Applied(null, new ReadCatalog(refused, catalog.failOnWarning()));
    }

    private static Diagnostic missingPackage(SourceFiles sources) {
        return new Diagnostic(
                "java-package",
                Severity.ERROR,
                head(sources),
                "the catalog names no Java package",
                "add 'java: { package: com.example.errors }' below it, or set <javaPackage> in the plugin's"
                        + " configuration",
                List.of());
    }

    /** Classes are only found where the imported catalog says; that its build says otherwise, no other build sees. */
    private static List<Diagnostic> importsWithoutPackage(CatalogResult result, CatalogDefinition definition) {
        List<Diagnostic> faults = new ArrayList<>();
        for (int i = 0; i < definition.imported().size(); i++) {
            CatalogDefinition imported = definition.imported().get(i);
            if (imported.java() == null) {
                faults.add(new Diagnostic(
                        "java-package",
                        Severity.ERROR,
                        result.places().value(SourcePath.of("imports", String.valueOf(i), "catalog")),
                        "the imported catalog '" + imported.id() + "' names no Java package",
                        "its classes cannot be found; let it say 'java: { package: … }'",
                        List.of()));
            }
        }
        return faults;
    }

    /** Only the settings of the build can bring a clash about that the rules did not find. */
    private static Diagnostic clash(NameClash clash, SourceFiles sources) {
        return new Diagnostic(
                "java-prefix",
                Severity.ERROR,
                head(sources),
                "with the prefix of the plugin's configuration, the class " + clash.name() + " clashes with "
                        + clash.otherName(),
                "choose another <javaPrefix>",
                List.of());
    }

    /** The place of the key that begins the catalog's head. */
    private static SourceLocation head(SourceFiles sources) {
        for (String file : sources.names()) {
            Optional<String> line = sources.line(file, 1);
            for (int number = 1; line.isPresent(); line = sources.line(file, ++number)) {
                if (line.get().startsWith(HEAD_KEY + ":")) {
                    return new SourceLocation(file, number, 1, HEAD_KEY.length());
                }
            }
        }
        return SourceLocation.wholeFile(sources.names().get(0));
    }
}
