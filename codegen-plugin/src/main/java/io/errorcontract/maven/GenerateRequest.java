package io.errorcontract.maven;

import io.errorcontract.codegen.JavaOptions;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the goal {@code generate} needs to know.
 *
 * @param catalog the catalog
 * @param sources the directory for the Java
 * @param resources the directory for the copy of the catalog
 * @param classes the directory of compiled classes and copied resources, from which goes what belongs to removed files
 * @param javaPackage the package in place of the catalog's own, or null
 * @param javaPrefix the prefix in place of the catalog's own, or null
 * @param options what the build chooses about the Java
 */
public record GenerateRequest(
        CatalogRequest catalog,
        Path sources,
        Path resources,
        Path classes,
        @Nullable String javaPackage,
        @Nullable String javaPrefix,
        JavaOptions options) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if package or prefix cannot be Java names
     */
    public GenerateRequest {
        if (javaPackage != null && !SourceVersion.isName(javaPackage)) {
            throw new IllegalArgumentException("javaPackage is not the name of a Java package: " + javaPackage);
        }
        if (javaPrefix != null && !SourceVersion.isIdentifier(javaPrefix)) {
            throw new IllegalArgumentException("javaPrefix can not begin the name of a class: " + javaPrefix);
        }
    }
}
