package io.errorcontract.maven;

import io.errorcontract.codegen.openapi.check.OpenApiRules.CheckPolicy;
import java.nio.file.Path;

/**
 * What the goal {@code openapi-check} needs to know.
 *
 * @param catalog the catalog
 * @param document the document to check
 * @param policy what to ask for
 */
public record OpenApiCheckRequest(CatalogRequest catalog, Path document, CheckPolicy policy) {}
