package io.errorcontract.maven;

import io.errorcontract.catalog.definition.Visibility;
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
 * family, a union of all errors for an exhaustive {@code switch} over {@code code}, a decoder of responses, and the
 * contract as data. The package is ready to publish, and depends on {@code @errorcontract/runtime} alone.
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
     * The directory for the package. The goal owns it: it removes files that it no longer generates.
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
     * <p>The default is the catalog ID followed by {@code -errors}.
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
     * The naming of the properties that hold an error's parameters: {@code CAMEL_CASE} ({@code error.sandboxId}) or
     * {@code AS_ON_THE_WIRE} ({@code error.sandbox_id}). {@code error.params} always uses the catalog's names.
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
     * Other names for classes, by their default name: the Java name with {@code Error} in place of {@code Exception}.
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
     * Further properties of all errors, each an alias of another property.
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

    /**
     * Who reads what the package says: {@code PUBLIC}, {@code PARTNER} or {@code INTERNAL}. What the catalog marks with
     * a {@code visibility} that is not theirs is left out.
     *
     * <p>The default is {@code PUBLIC}.
     *
     * <pre>{@code
     * <visibility>INTERNAL</visibility>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.visibility", defaultValue = "PUBLIC", required = true)
    Visibility visibility;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        claim(typescriptDirectory);
        TypeScriptOptions options = new TypeScriptOptions(
                packageName,
                propertyNames,
                classNames == null ? Map.of() : classNames,
                properties == null ? Map.of() : properties);
        return new GenerateTypeScript(failOnWarning, javaSettings(), options, output(typescriptDirectory), visibility)
                .run(workspace);
    }
}
