package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.java.JavaOptions;
import java.nio.file.Path;

/**
 * What the goal {@code generate} needs to know.
 *
 * @param catalog the catalog
 * @param sources the directory for the Java
 * @param resources the directory for the copy of the catalog
 * @param classes the directory of compiled classes and copied resources, from which goes what belongs to removed files
 * @param java how the classes are called
 * @param options what the build chooses about the Java
 */
public record GenerateRequest(
        CatalogRequest catalog, Path sources, Path resources, Path classes, JavaSettings java, JavaOptions options) {}
