package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Generate;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates Java from the error catalog: an exception for each error and family, the types of their parameters, body
 * records, an enum of all codes, and the facade that decodes and encodes responses. The sources are compiled with the
 * module's own. The jar also contains the catalog, under {@code META-INF/error-contract/}, and the file by which
 * {@link java.util.ServiceLoader} finds the contract.
 *
 * <p>Reading responses takes Jackson's streaming API at run time, on which no artifact of Error Contract depends. The
 * goal warns if the module's class path has neither {@code com.fasterxml.jackson.core:jackson-core} nor
 * {@code tools.jackson.core:jackson-core}.
 *
 * <p>If nothing has changed, no file is touched. An error in the catalog fails the build, with its place.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class GenerateMojo extends AbstractSourcesMojo {

    /**
     * The directory for the generated sources. The goal owns it: it removes files that it no longer generates. Each
     * execution needs a directory of its own.
     *
     * <p>The default is {@code target/generated-sources/error-contract}.
     *
     * <pre>{@code
     * <outputDirectory>target/generated-sources/errors</outputDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/error-contract",
            required = true)
    File outputDirectory;

    /**
     * The directory for the copy of the catalog that goes into the jar. The goal owns it. Each execution needs a
     * directory of its own.
     *
     * <p>The default is {@code target/generated-resources/error-contract}.
     *
     * <pre>{@code
     * <resourceDirectory>target/generated-resources/errors</resourceDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/error-contract",
            required = true)
    File resourceDirectory;

    /**
     * Whether error bodies are generated as records that the databind of Jackson 2 and of Jackson 3 reads and writes:
     * {@code PandaStackErrorBody} and a record for each object in it, named like the OpenAPI schemas. Databind 2.15 or
     * later writes the fields in the layout's order, as the codec does. Compiling the records takes only Jackson's
     * annotations, which come with {@code error-model}; a Java module must open the package to databind.
     *
     * <p>The default is {@code true}.
     *
     * <pre>{@code
     * <bodyRecords>false</bodyRecords>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.bodyRecords", defaultValue = "true")
    boolean bodyRecords;

    /**
     * Whether body records have Jakarta Validation constraints for what the contract declares: required fields,
     * constant values, the form of codes, and the minimum, maximum and pattern of parameters. The project then needs
     * {@code jakarta.validation:jakarta.validation-api} on its class path.
     *
     * <p>The default is {@code false}.
     *
     * <pre>{@code
     * <bodyConstraints>true</bodyConstraints>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.bodyConstraints", defaultValue = "false")
    boolean bodyConstraints;

    /**
     * Whether the exceptions are a sealed hierarchy even if the catalog does not say so with {@code sealed-exceptions:
     * true}: the root exception and the families are abstract, each with a nested class {@code Unknown} for what this
     * version of the catalog does not know, so that a {@code switch} of Java 21 over them is exhaustive. The goal
     * {@code check} needs to be told the same; it learns of the key in the catalog by itself.
     *
     * <p>The default is {@code false}.
     *
     * <pre>{@code
     * <sealedExceptions>true</sealedExceptions>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.sealedExceptions", defaultValue = "false")
    boolean sealedExceptions;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        claim(outputDirectory, resourceDirectory);
        Outcome outcome = new Generate(
                        failOnWarning,
                        output(outputDirectory),
                        output(resourceDirectory),
                        new OutputPath(Path.of(project.getBuild().getOutputDirectory())),
                        javaSettings(),
                        new JavaOptions(charset(), bodies(), sealedExceptions))
                .run(workspace);
        project.addCompileSourceRoot(outputDirectory.getPath());
        Announcements.add(project, catalogCopy());
        if (!JsonParsers.areAmong(project.getArtifacts())) {
            getLog().warn(JsonParsers.MISSING);
        }
        return outcome;
    }

    private JavaOptions.Bodies bodies() {
        if (!bodyRecords) {
            return JavaOptions.Bodies.NONE;
        }
        return bodyConstraints ? JavaOptions.Bodies.CONSTRAINED : JavaOptions.Bodies.PLAIN;
    }

    private Resource catalogCopy() {
        Resource resource = new Resource();
        resource.setDirectory(resourceDirectory.getPath());
        resource.addInclude("META-INF/**");
        return resource;
    }
}
