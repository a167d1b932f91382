package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.openapi.check.OpenApiRules.CheckPolicy;
import java.nio.file.Path;

/**
 * What the goal {@code openapi-check} needs to know.
 *
 * @param catalog the catalog
 * @param java how the generated classes are called
 * @param document the document to check
 * @param policy what to ask for
 */
public record OpenApiCheckRequest(CatalogRequest catalog, JavaSettings java, Path document, CheckPolicy policy) {}
