package io.errorcontract.openapigenerator;

import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;

/**
 * What a user may say of the errors, and what follows from the catalog otherwise.
 *
 * @param errorsClass the façade whose {@code decode} makes the exceptions, or {@code null} if none is known
 * @param bodyPackage the package of the classes of error bodies, or {@code null} if there are none
 * @param exceptions the exceptions of the catalog, or {@code null} if there is no catalog
 */
record ErrorContractOptions(
        @Nullable String errorsClass,
        @Nullable String bodyPackage,
        @Nullable CatalogExceptions exceptions) {

    static final String ERRORS_CLASS = "errorsClass";
    static final String ERRORS_PACKAGE = "errorsPackage";
    static final String ERROR_CATALOG = "errorCatalog";
    static final String ERROR_BODY_PACKAGE = "errorBodyPackage";

    /** The options as the generator's help shows them. */
    static List<CliOption> cliOptions() {
        return List.of(
                CliOption.newString(
                        ERRORS_CLASS,
                        "The generated class whose decode method makes the exceptions, such as"
                                + " com.example.errors.ExampleErrors. Default: the one of the catalog."),
                CliOption.newString(
                        ERRORS_PACKAGE,
                        "The package of the generated exceptions. Default: the package of " + ERRORS_CLASS
                                + ", or the catalog's."),
                CliOption.newString(
                        ERROR_CATALOG,
                        "The catalog's file or directory. Default: the catalog in the dependencies of the generator's"
                                + " plugin."),
                CliOption.newString(
                        ERROR_BODY_PACKAGE,
                        "The package of the classes that the schemas of error bodies map to. Default: none, and they"
                                + " map to java.lang.Object."));
    }

    /**
     * Settles the options.
     *
     * @param properties the generator's additional properties
     * @param loader where to look for catalogs
     * @throws IllegalArgumentException if the catalog has errors, or several are found and none is chosen
     */
    static ErrorContractOptions of(Map<String, Object> properties, ClassLoader loader) {
        String errorsClass = text(properties, ERRORS_CLASS);
        Catalog catalog = catalog(text(properties, ERROR_CATALOG), errorsClass, loader);
        String bodyPackage = text(properties, ERROR_BODY_PACKAGE);
        String errorsPackage = text(properties, ERRORS_PACKAGE);
        if (errorsPackage == null && errorsClass != null) {
            errorsPackage = packageOf(errorsClass);
        }
        if (catalog == null) {
            return new ErrorContractOptions(errorsClass, bodyPackage, null);
        }
        JavaNames names = catalog.names();
        String exceptionsPackage = errorsPackage == null ? names.packageName() : errorsPackage;
        String facade = errorsClass == null ? exceptionsPackage + "." + names.facade() : errorsClass;
        return new ErrorContractOptions(facade, bodyPackage, new CatalogExceptions(catalog, exceptionsPackage));
    }

    private static @Nullable Catalog catalog(@Nullable String place, @Nullable String errorsClass, ClassLoader loader) {
        if (place != null) {
            return CatalogLocator.read(Path.of(place));
        }
        List<Catalog> found = CatalogLocator.onClassPath(loader);
        if (found.size() < 2) {
            return found.isEmpty() ? null : found.get(0);
        }
        List<Catalog> chosen =
                found.stream().filter(each -> facade(each).equals(errorsClass)).toList();
        if (chosen.size() == 1) {
            return chosen.get(0);
        }
        throw new IllegalArgumentException("error-contract: several catalogs are on the class path; set "
                + ERRORS_CLASS + " to one of "
                + found.stream().map(ErrorContractOptions::facade).collect(Collectors.joining(", ")));
    }

    private static String facade(Catalog catalog) {
        JavaNames names = catalog.names();
        return names.packageName() + "." + names.facade();
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    private static @Nullable String text(Map<String, Object> properties, String name) {
        Object value = properties.get(name);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
