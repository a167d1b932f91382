package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Import;
import io.errorcontract.codegen.importer.ImportSettings;
import io.errorcontract.codegen.workspace.FailureText;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a starter catalog from the error responses in an OpenAPI document: layouts of bodies, codes, messages,
 * parameters, families and headers. Everything that the document leaves open is marked with a comment that begins with
 * {@code # decide:}. Run it once, by hand; it needs no project.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

    /** The directory to which diagnostics show paths relative. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    File baseDirectory;

    /**
     * The OpenAPI document to read, of version 3.0, 3.1 or 3.2, in YAML or JSON, without references to other files.
     *
     * <p>There is no default: the goal requires it.
     *
     * <pre>{@code
     * mvn error-contract:import -Derror-contract.openapi.document=openapi.yaml
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.openapi.document", required = true)
    File document;

    /**
     * The file to write. If it already exists, the goal fails and leaves it as it is.
     *
     * <p>The default is {@code src/main/error-catalog/errors.yaml}.
     *
     * <pre>{@code
     * <catalogFile>api/errors.yaml</catalogFile>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.catalogFile",
            defaultValue = "${basedir}/src/main/error-catalog/errors.yaml",
            required = true)
    File catalogFile;

    /**
     * The catalog ID, in kebab-case.
     *
     * <p>The default is derived from the document's title, otherwise from its first server.
     *
     * <pre>{@code
     * <catalogId>panda-stack</catalogId>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.catalogId")
    @Nullable
    String catalogId;

    /**
     * The package of the generated classes, for the catalog's {@code java: package}.
     *
     * <p>By default it is the project's group ID and the catalog ID, marked for you to decide.
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

    /** The project that the catalog is for; none of its own file if there is none. */
    @Parameter(defaultValue = "${project}", readonly = true)
    @Nullable
    MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Workspace workspace = Workspace.builder(baseDirectory.toPath())
                .parameters(parameter -> "-Derror-contract." + parameter + "=…")
                .build();
        Import goal = new Import(
                new InputPath(document.toPath()),
                new OutputPath(catalogFile.toPath()),
                new ImportSettings(catalogId, javaPackage, group()));
        try {
            new OutcomeLog(getLog()).report(goal.run(workspace));
        } catch (IOException e) {
            throw new MojoExecutionException(FailureText.of(e), e);
        }
    }

    /** Where there is no POM, Maven makes up a project, of a group that is not the user's. */
    private @Nullable String group() {
        return project == null || project.getFile() == null ? null : project.getGroupId();
    }
}
