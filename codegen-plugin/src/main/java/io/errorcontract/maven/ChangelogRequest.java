package io.errorcontract.maven;

import io.errorcontract.maven.baseline.BaselineText;
import java.nio.file.Path;

/**
 * What the goal {@code changelog} needs to know.
 *
 * @param catalog the catalog
 * @param places how to find earlier versions
 * @param releases what the user wrote for them; empty for the default
 * @param pom the module's POM, which the diagnostics about it show
 * @param from the earliest version to tell of; empty for the first
 * @param to the latest version to tell of; empty for the current one
 * @param output the file to write
 */
public record ChangelogRequest(
        CatalogRequest catalog, BaselineText places, String releases, Path pom, String from, String to, Path output) {}
