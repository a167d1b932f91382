package io.errorcontract.maven;

import io.errorcontract.codegen.goal.JavaSettings;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the goals whose output names the generated classes. They have to be the same for all of them, so
 * they belong into the configuration of the plugin rather than that of one execution.
 */
abstract class AbstractNamingMojo extends AbstractCatalogMojo {

    /**
     * The package of the generated classes.
     *
     * <p>The default is what the catalog says under {@code java: package}.
     *
     * <pre>{@code
     * <javaPackage>com.example.errors</javaPackage>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.javaPackage")
    @Nullable
    String javaPackage;

    /**
     * The beginning of the names of the root exception, the enum of codes and the class that decodes.
     *
     * <p>The default is what the catalog says under {@code java: prefix}, or else the catalog's id in PascalCase.
     * OpenAPI Generator, which reads the catalog itself, has to be told the class that decodes as {@code errorsClass}.
     *
     * <pre>{@code
     * <javaPrefix>PandaStack</javaPrefix>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.javaPrefix")
    @Nullable
    String javaPrefix;

    final JavaSettings javaSettings() {
        return new JavaSettings(javaPackage, javaPrefix);
    }
}
