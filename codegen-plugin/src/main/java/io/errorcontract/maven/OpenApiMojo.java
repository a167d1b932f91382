package io.errorcontract.maven;

import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.goal.OpenApi;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Adds the errors to an OpenAPI document, or exports the catalog as one.
 *
 * <p>With a {@code document}, the goal writes a copy in which each operation has the responses of the errors in its
 * {@code x-error-codes}: a response for each status, with the body's schema, the headers, and an example for each code.
 * A path item or the document itself may have the list too; its entries are codes, or patterns such as
 * {@code "quota.*"}. Everything else in the document is kept, including its order and comments.
 *
 * <p>Without a document, the goal exports the catalog as a document of components.
 *
 * <p>A plugin that reads the enriched document in the same phase must come after this one in the POM.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "openapi",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class OpenApiMojo extends AbstractNamingMojo {

    /**
     * The OpenAPI document to enrich, of version 3.0, 3.1 or 3.2, in YAML or JSON, without references to other files.
     *
     * <p>There is no default: without it, the catalog is exported.
     *
     * <pre>{@code
     * <document>${project.basedir}/src/main/openapi/openapi.yaml</document>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.document")
    File document;

    /**
     * The directory for the result: a file named like {@code document}, or {@code <catalog>.openapi.yaml}. The goal
     * removes files that it no longer writes.
     *
     * <p>The default is {@code target/error-contract/openapi}.
     *
     * <pre>{@code
     * <openapiDirectory>${project.build.outputDirectory}/static</openapiDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.openapi.directory",
            defaultValue = "${project.build.directory}/error-contract/openapi",
            required = true)
    File openapiDirectory;

    /**
     * The OpenAPI version of the export: {@code 3.0} or {@code 3.1}. An enriched document keeps its own.
     *
     * <p>The default is {@code 3.0}.
     *
     * <pre>{@code
     * <openapiVersion>3.1</openapiVersion>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.version", defaultValue = "3.0", required = true)
    String openapiVersion;

    /**
     * The formats of the export: {@code yaml}, {@code json} or both. An enriched document keeps its own.
     *
     * <p>The default is {@code yaml}.
     *
     * <pre>{@code
     * <formats>
     *   <format>yaml</format>
     *   <format>json</format>
     * </formats>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.formats", defaultValue = "yaml")
    Set<String> formats;

    /**
     * Who reads the document: {@code PUBLIC}, {@code PARTNER} or {@code INTERNAL}. What the catalog marks with a
     * {@code visibility} that is not theirs is left out.
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
        claim(openapiDirectory);
        OpenApiVersion version = OpenApiVersion.of(openapiVersion)
                .orElseThrow(() ->
                        new IllegalArgumentException("openapiVersion has to be 3.0 or 3.1, but is " + openapiVersion));
        return new OpenApi(
                        failOnWarning,
                        javaSettings(),
                        inputOrNull(document),
                        output(openapiDirectory),
                        version,
                        formats,
                        visibility)
                .run(workspace);
    }
}
