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
 */
public record JavaDefinition(
        @Pattern(regexp = Formats.PACKAGE, message = "is not a Java package name")
        String packageName,

        @Pattern(regexp = Formats.IDENTIFIER, message = Formats.IDENTIFIER_MESSAGE) @Nullable
        String prefix,

        boolean sharedExceptions) {}
