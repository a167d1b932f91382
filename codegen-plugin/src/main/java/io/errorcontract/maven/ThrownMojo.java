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
 * Reads the compiled classes of a server and says for each operation which errors of the catalog can leave it, and by
 * which calls. Handlers of Spring MVC, WebFlux and Jakarta REST, interfaces of OpenAPI Generator and functional routes
 * are operations.
 *
 * <p>With a {@code document}, each operation is held against its {@code x-error-codes}; without one, against the
 * handler's {@code @OperationErrors} or throws clause. The build fails if an operation surely throws a code that it
 * does not list. All else is a warning: what is possibly thrown, codes that are listed and never thrown, codes that
 * nothing makes, handlers and operations without each other.
 *
 * <p>The report also says what could not be seen. That nothing was found proves nothing.
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
     * <p>There is no default: without it, the lists of the handlers themselves are checked.
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
     * The findings that are no mistakes: a YAML file with the key {@code accepted}, a list of mappings with
     * {@code operation} (such as {@code GET /orders/{id}}), {@code code} (a code or a pattern) and {@code reason}. An
     * acceptance that covers nothing fails the build.
     *
     * <p>The default is {@code accepted-throws.yaml} beside the POM, which need not be there.
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
     * Whether the codes that operations throw and do not list are written into the {@code document}. Meant for the
     * command line, not for a POM: whoever runs it reviews what was written.
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
