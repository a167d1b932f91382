package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.typescript.TypeScriptOptions;
import java.nio.file.Path;

/**
 * What the goal {@code generate-typescript} needs to know.
 *
 * @param catalog the catalog
 * @param java the names of Java, from which those of TypeScript follow
 * @param options what the build says of the package
 * @param output the directory to write to
 */
public record GenerateTypeScriptRequest(
        CatalogRequest catalog, JavaSettings java, TypeScriptOptions options, Path output) {}
