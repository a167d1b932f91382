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
     * <p>The default is the catalog's {@code java: package}.
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
     * The prefix of the root exception, the enum of codes and the facade.
     *
     * <p>The default is the catalog's {@code java: prefix}, otherwise the catalog ID in PascalCase. OpenAPI Generator
     * reads the catalog itself; pass the name of the facade to it as {@code errorsClass}.
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
