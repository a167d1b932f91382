package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.java.JavaOptions;
import java.nio.file.Path;

/**
 * What the goal {@code generate-assertions} needs to know.
 *
 * @param catalog the catalog
 * @param sources the directory for the Java
 * @param classes the directory of compiled tests, from which goes what belongs to removed files
 * @param java how the classes are called
 * @param options what the build chooses about the Java
 */
public record GenerateAssertionsRequest(
        CatalogRequest catalog, Path sources, Path classes, JavaSettings java, JavaOptions options) {}
