package io.errorcontract.codegen.importer;

import org.jspecify.annotations.Nullable;

/**
 * What the author says of the new catalog beforehand.
 *
 * @param catalogId its id, or null to make one of the document's title
 * @param javaPackage the package of the generated classes, or null to leave it to be decided
 * @param group the group id of the project that the catalog is for, which is likely what its packages begin with, or
 *     null if there is no project
 */
public record ImportSettings(
        @Nullable String catalogId,
        @Nullable String javaPackage,
        @Nullable String group) {}
