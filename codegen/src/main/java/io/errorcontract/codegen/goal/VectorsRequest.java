package io.errorcontract.codegen.goal;

import java.nio.file.Path;

/**
 * What the goal {@code vectors} needs to know.
 *
 * @param catalog the catalog
 * @param output the directory to write to
 */
public record VectorsRequest(CatalogRequest catalog, Path output) {}
