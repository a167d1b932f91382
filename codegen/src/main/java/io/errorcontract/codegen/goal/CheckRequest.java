package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.goal.release.BaselineText;
import java.nio.file.Path;

/**
 * What the goal {@code check} needs to know.
 *
 * @param catalog the catalog
 * @param places how to find the version to compare with
 * @param baseline what the user wrote for it; empty for the default
 * @param pom the module's POM, which the diagnostics about it show
 * @param acceptedChanges the file of accepted changes, which need not be there
 * @param reports the directory for the reports
 */
public record CheckRequest(
        CatalogRequest catalog, BaselineText places, String baseline, Path pom, Path acceptedChanges, Path reports) {}
