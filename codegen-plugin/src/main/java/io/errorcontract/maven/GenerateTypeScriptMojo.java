package io.errorcontract.maven;

import io.errorcontract.codegen.goal.GenerateTypeScript;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.typescript.PropertyNames;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Generates an npm package of the error catalog for SDKs in TypeScript and JavaScript: a class for each error and each
 * family, a union of all errors over whose {@code code} a {@code switch} is exhaustive, a reader of responses, and the
 * contract as data. The package is ready to be published, and depends on {@code @errorcontract/runtime} alone.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-typescript",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateTypeScriptMojo extends AbstractNamingMojo {

    /**
     * The directory for the package. The goal owns it: it removes what it wrote there before and does not write any
     * more.
     *
     * <p>The default is {@code target/error-contract/typescript}.
     *
     * <pre>{@code
     * <typescriptDirectory>${project.basedir}/../sdk-typescript/errors</typescriptDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.typescript.directory",
            defaultValue = "${project.build.directory}/error-contract/typescript",
            required = true)
    File typescriptDirectory;

    /**
     * The name of the npm package.
     *
     * <p>The default is the catalog's ID with {@code -errors} after it.
     *
     * <pre>{@code
     * <packageName>@example/pandastack-errors</packageName>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.typescript.packageName")
    @Nullable
    String packageName;

    /**
     * What the properties are called that show an error's parameters: {@code CAMEL_CASE} ({@code error.sandboxId}) or
     * {@code AS_ON_THE_WIRE} ({@code error.sandbox_id}). {@code error.params} always has the names of the catalog.
     *
     * <p>The default is {@code CAMEL_CASE}.
     *
     * <pre>{@code
     * <propertyNames>AS_ON_THE_WIRE</propertyNames>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.typescript.propertyNames", defaultValue = "CAMEL_CASE", required = true)
    PropertyNames propertyNames;

    /**
     * Other names for classes. A class is called as in Java, with {@code Error} in place of {@code Exception}; this is
     * the name to give here.
     *
     * <p>By default there are none.
     *
     * <pre>{@code
     * <classNames>
     *   <CommandFailedError>CommandError</CommandFailedError>
     * </classNames>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> classNames;

    /**
     * Further properties of all errors, each with the property that it is another name of.
     *
     * <p>By default there are none.
     *
     * <pre>{@code
     * <properties>
     *   <httpStatus>status</httpStatus>
     *   <context>params</context>
     * </properties>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> properties;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        claim(typescriptDirectory);
        TypeScriptOptions options = new TypeScriptOptions(
                packageName,
                propertyNames,
                classNames == null ? Map.of() : classNames,
                properties == null ? Map.of() : properties);
        return new GenerateTypeScript(failOnWarning, javaSettings(), options, output(typescriptDirectory))
                .run(workspace);
    }
}
