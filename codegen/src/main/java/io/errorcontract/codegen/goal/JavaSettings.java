package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.naming.NameClash;
import io.errorcontract.codegen.workspace.ParameterNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The build's say in how the generated classes are called. Every goal whose output names them has to know it.
 *
 * @param packageName the package in place of the catalog's own, or null
 * @param prefix the prefix in place of the catalog's own, or null
 */
public record JavaSettings(
        @Nullable String packageName, @Nullable String prefix) {

    /** Leaves the names to the catalog. */
    public static final JavaSettings OF_CATALOG = new JavaSettings(null, null);

    private static final String HEAD_KEY = "catalog";

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if package or prefix cannot be Java names
     */
    public JavaSettings {
        if (packageName != null && !SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException("not the name of a Java package: " + packageName);
        }
        if (packageName != null && JavaNames.isOfJava(packageName)) {
            throw new IllegalArgumentException(
                    "packages that begin with 'java.' belong to Java: " + packageName + "; choose one of your own");
        }
        if (prefix != null && !SourceVersion.isIdentifier(prefix)) {
            throw new IllegalArgumentException("not the beginning of a Java class's name: " + prefix);
        }
    }

    /** The same catalog with these names, or refused if they cannot be had; one that cannot be used stays as it is. */
    ReadCatalog applyTo(ReadCatalog catalog) {
        return packageName == null && prefix == null ? catalog : named(catalog);
    }

    /** The same, for the goal that generates, which cannot do without a package. */
    ReadCatalog named(ReadCatalog catalog) {
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return catalog;
        }
        CatalogResult result = catalog.result();
        JavaDefinition java = definition.java();
        String chosenPackage = packageName != null || java == null ? packageName : java.packageName();
        if (chosenPackage == null) {
            return catalog.with(List.of(missingPackage(result.sources(), catalog.names())));
        }
        List<Diagnostic> packageless = importsWithoutPackage(catalog.result(), definition);
        if (!packageless.isEmpty()) {
            return catalog.with(packageless);
        }
        if (packageName == null && prefix == null) {
            return catalog;
        }
        String chosenPrefix = prefix != null || java == null ? prefix : java.prefix();
        JavaDefinition own = java == null ? JavaDefinition.of(chosenPackage) : java;
        CatalogDefinition settled = definition.withJava(own.named(chosenPackage, chosenPrefix));
        List<Diagnostic> clashes = new ArrayList<>();
        for (NameClash clash : JavaNames.of(settled).clashes()) {
            clashes.add(clash(clash, result.sources(), catalog.names()));
        }
        CatalogResult named = new CatalogResult(settled, result.diagnostics(), result.sources(), result.places());
        return clashes.isEmpty() ? catalog.with(named) : catalog.with(clashes);
    }

    private static Diagnostic missingPackage(SourceFiles sources, ParameterNames names) {
        return diagnostic(
                JavaFaults.PACKAGE,
                head(sources),
                "the catalog names no Java package",
                "add 'java: { package: com.example.errors }' below it, or set " + names.nameOf("javaPackage"));
    }

    /** Classes are only found where the imported catalog says; that its build says otherwise, no other build sees. */
    private static List<Diagnostic> importsWithoutPackage(CatalogResult result, CatalogDefinition definition) {
        List<Diagnostic> faults = new ArrayList<>();
        for (int i = 0; i < definition.imported().size(); i++) {
            CatalogDefinition imported = definition.imported().get(i);
            if (imported.java() == null) {
                faults.add(diagnostic(
                        JavaFaults.PACKAGE,
                        result.places().value(SourcePath.of("imports", String.valueOf(i), "catalog")),
                        "the imported catalog '" + imported.id() + "' names no Java package",
                        "its classes cannot be found; let it say 'java: { package: … }'"));
            }
        }
        return faults;
    }

    /** Only the settings of the build can bring a clash about that the rules did not find. */
    private static Diagnostic clash(NameClash clash, SourceFiles sources, ParameterNames names) {
        return diagnostic(
                JavaFaults.PREFIX,
                head(sources),
                "with the prefix that the build sets, the class " + clash.name() + " clashes with " + clash.otherName(),
                "choose another " + names.nameOf("javaPrefix"));
    }

    private static Diagnostic diagnostic(RuleInfo rule, SourceLocation place, String message, String hint) {
        return new Diagnostic(rule.id(), rule.severity(), place, message, hint, List.of());
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
