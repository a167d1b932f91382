package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Thrown;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Finds which errors of the catalog can leave each operation of a server, and by which calls, in the server's compiled
 * classes. Operations are handlers of Spring MVC, WebFlux and Jakarta REST, interfaces of OpenAPI Generator, and
 * functional routes.
 *
 * <p>With a {@code document}, each operation is compared with its {@code x-error-codes}; without one, with the
 * handler's {@code @OperationErrors} or throws clause. The build fails if an operation surely throws a code that it
 * does not list. Everything else is a warning: codes that are possibly thrown, codes that are listed but never thrown,
 * codes that nothing throws, handlers without an operation, and operations without a handler.
 *
 * <p>The report also lists what could not be analyzed: finding nothing is no proof.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "thrown",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class ThrownMojo extends AbstractMojo {

    /** The module. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /**
     * The compiled classes of the server.
     *
     * <p>The default is {@code target/classes}.
     *
     * <pre>{@code
     * <classesDirectory>${project.build.directory}/generated-classes</classesDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.thrown.classesDirectory",
            defaultValue = "${project.build.outputDirectory}",
            required = true)
    File classesDirectory;

    /**
     * The OpenAPI document whose lists are checked.
     *
     * <p>There is no default: without it, the handlers' own lists are checked.
     *
     * <pre>{@code
     * <document>${project.basedir}/src/main/openapi/openapi.yaml</document>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.document")
    @Nullable
    File document;

    /**
     * The file of accepted findings, in YAML: the key {@code accepted} holds a list of mappings with {@code operation}
     * (such as {@code GET /orders/{id}}), {@code code} (a code or a pattern) and {@code reason}. An acceptance that
     * covers no finding fails the build.
     *
     * <p>The default is {@code accepted-throws.yaml} beside the POM, which need not exist.
     *
     * <pre>{@code
     * <acceptedThrows>${project.basedir}/api/accepted-throws.yaml</acceptedThrows>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.thrown.accepted",
            defaultValue = "${project.basedir}/accepted-throws.yaml",
            required = true)
    File acceptedThrows;

    /**
     * The file for the whole report.
     *
     * <p>The default is {@code target/error-contract/thrown.txt}.
     *
     * <pre>{@code
     * <thrownReport>${project.build.directory}/reports/thrown.txt</thrownReport>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.thrown.report",
            defaultValue = "${project.build.directory}/error-contract/thrown.txt",
            required = true)
    File thrownReport;

    /**
     * Whether codes that operations throw but do not list are written into the {@code document}. Use it on the command
     * line rather than in a POM, and review the result.
     *
     * <p>The default is {@code false}.
     *
     * <pre>{@code
     * mvn process-classes -Derror-contract.thrown.write
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.thrown.write", defaultValue = "false")
    boolean write;

    /**
     * Skips this goal.
     *
     * <p>The default is {@code false}.
     *
     * <pre>{@code
     * <skip>true</skip>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.skip", defaultValue = "false")
    boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        List<Path> libraries = project.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null)
                .map(artifact -> artifact.getFile().toPath())
                .toList();
        Workspace workspace = Workspace.builder(project.getBasedir().toPath())
                .classPath(libraries)
                .parameters(new PomParameters(project.getFile().toPath()))
                .build();
        Thrown goal = new Thrown(
                new InputPath(classesDirectory.toPath()),
                document == null ? null : new InputPath(document.toPath()),
                new InputPath(acceptedThrows.toPath()),
                new OutputPath(thrownReport.toPath()),
                write);
        try {
            new OutcomeLog(getLog()).report(goal.run(workspace));
        } catch (IOException | IllegalStateException e) {
            throw new MojoExecutionException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }
}
