package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the Java generator needs.
 *
 * @param packageName the package of the generated classes
 * @param prefix the beginning of the names of the root exception, the code enum and the façade; null for the catalog's
 *     id in PascalCase
 * @param sharedExceptions whether errors whose classes would have one name share the class, letter case aside
 * @param prefixedExceptions whether the names of all exceptions that the catalog does not name itself begin with the
 *     prefix
 * @param sealedExceptions whether the exceptions are a sealed hierarchy
 */
public record JavaDefinition(
        @Pattern(regexp = Formats.PACKAGE, message = "is not a Java package name")
        String packageName,

        @Pattern(regexp = Formats.IDENTIFIER, message = Formats.IDENTIFIER_MESSAGE) @Nullable
        String prefix,

        boolean sharedExceptions,
        boolean prefixedExceptions,
        boolean sealedExceptions) {

    /**
     * Returns the definition of a catalog that says no more than its package.
     *
     * @param packageName the package
     * @return the definition
     */
    public static JavaDefinition of(String packageName) {
        return new JavaDefinition(packageName, null, false, false, false);
    }

    /**
     * Returns the same definition with other names.
     *
     * @param otherPackage the package
     * @param otherPrefix the prefix, or null for the default
     * @return the definition
     */
    public JavaDefinition named(String otherPackage, @Nullable String otherPrefix) {
        return new JavaDefinition(otherPackage, otherPrefix, sharedExceptions, prefixedExceptions, sealedExceptions);
    }
}
