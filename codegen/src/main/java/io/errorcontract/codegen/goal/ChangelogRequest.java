package io.errorcontract.codegen.goal;

import java.nio.file.Path;

/**
 * What the goal {@code changelog} needs to know.
 *
 * @param catalog the catalog
 * @param releases the earlier versions
 * @param from the earliest version to tell of; empty for the first
 * @param to the latest version to tell of; empty for the current one
 * @param output the file to write
 */
public record ChangelogRequest(CatalogRequest catalog, ReleasesRequest releases, String from, String to, Path output) {}
