package io.errorcontract.maven;

import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.goal.OpenApiGoal;
import io.errorcontract.codegen.goal.OpenApiRequest;
import io.errorcontract.codegen.goal.Outcome;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Brings the error catalog into OpenAPI.
 *
 * <p>With a {@code document}, the goal writes a copy of it in which each operation has the responses of the errors that
 * it lists under {@code x-error-codes}: a response for each status, with the schema of the body, the headers, and an
 * example for each code. The list may also stand on a path item or at the top of the document; its entries are codes,
 * or patterns such as {@code "quota.*"}. What the document says itself stays, its order and its comments included.
 *
 * <p>Without one, it exports the catalog as a document of components alone.
 *
 * <p>A plugin that reads the enriched document in the same phase has to come after this one in the POM.
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
     * The directory for what is written: a file of the name of {@code document}, or {@code <catalog>.openapi.yaml}.
     * Files that this goal wrote there earlier and does not write any more are removed.
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
     * The version of OpenAPI that the catalog is exported in: {@code 3.0} or {@code 3.1}. An enriched document keeps
     * its own.
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
     * The formats that the catalog is exported in: {@code yaml}, {@code json} or both. An enriched document keeps its
     * own.
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

    @Override
    Outcome run() throws IOException {
        claim(openapiDirectory);
        return new OpenApiGoal(new OpenApiRequest(
                        catalogRequest(),
                        javaSettings(),
                        document == null ? null : document.toPath(),
                        openapiDirectory.toPath(),
                        OpenApiVersion.of(openapiVersion)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "openapiVersion has to be 3.0 or 3.1, but is " + openapiVersion)),
                        formats))
                .run();
    }
}
