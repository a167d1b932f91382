package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.workspace.CatalogFiles;
import io.errorcontract.codegen.workspace.FailureText;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that every goal has, and how its outcome is told to Maven. */
abstract class AbstractCatalogMojo extends AbstractMojo {

    private static final List<String> YAML_FILES = List.of("*.yaml", "*.yml");

    /** The module. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The execution, by whose id the goal remembers its last run. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * The directory of the catalog. All files in it that match {@code includes} are read as one catalog.
     *
     * <p>The default is {@code src/main/error-catalog}.
     *
     * <pre>{@code
     * <catalogDirectory>../api/errors</catalogDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.catalogDirectory",
            defaultValue = "${project.basedir}/src/main/error-catalog",
            required = true)
    File catalogDirectory;

    /**
     * The files of {@code catalogDirectory} that belong to the catalog: globs as in
     * {@code java.nio.file.FileSystem.getPathMatcher}, relative to the directory. A file must match one of them.
     *
     * <p>The default is {@code *.yaml} and {@code *.yml}.
     *
     * <pre>{@code
     * <includes>
     *   <include>**.yaml</include>
     * </includes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    List<String> includes = YAML_FILES;

    /**
     * Whether warnings fail the build.
     *
     * <p>The default is {@code false}.
     *
     * <pre>{@code
     * <failOnWarning>true</failOnWarning>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "error-contract.failOnWarning", defaultValue = "false")
    boolean failOnWarning;

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
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isParentWithoutCatalog()) {
            getLog().info(skip ? "Skipped" : "No error catalog in this parent project");
            return;
        }
        try {
            new OutcomeLog(getLog()).report(run(workspace().build()));
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException(FailureText.of(e), e);
        }
    }

    /** A parent that configures the plugin for its modules has no catalog of its own. */
    private boolean isParentWithoutCatalog() {
        return project.getPackaging().equals("pom") && !catalogDirectory.exists();
    }

    /** Runs the goal that the parameters make. */
    abstract Outcome run(Workspace workspace) throws IOException;

    /** Notes that this execution alone writes to these files or directories. */
    final void claim(File... outputs) {
        OwnedOutputs.claim(context(), execution, outputs);
    }

    /** Notes that this execution alone attaches an artifact of this classifier. */
    final void claimClassifier(String classifier) {
        String fault = "attach an artifact with the classifier '" + classifier
                + "'; give each a <catalogClassifier> of its own";
        OwnedOutputs.claim(context(), execution, "classifier:" + classifier, fault);
    }

    @SuppressWarnings("unchecked") // the type of Maven's method is older than generics
    private Map<Object, Object> context() {
        return getPluginContext();
    }

    /** What Maven knows of the module. */
    Workspace.Builder workspace() {
        String record = execution.getGoal() + "-" + execution.getExecutionId() + ".txt";
        return Workspace.builder(project.getBasedir().toPath())
                .catalog(new CatalogFiles(catalogDirectory.toPath(), includes))
                .classPath(classPath())
                .buildRecord(workDirectory().resolve(record))
                .toolVersion(PluginVersion.of(execution))
                .parameters(new PomParameters(project.getFile().toPath()));
    }

    /** Where goals keep what nobody else needs. */
    final Path workDirectory() {
        return Path.of(project.getBuild().getDirectory(), "error-contract");
    }

    static OutputPath output(File file) {
        return new OutputPath(file.toPath());
    }

    static InputPath input(File file) {
        return new InputPath(file.toPath());
    }

    static @Nullable InputPath inputOrNull(@Nullable File file) {
        return file == null ? null : input(file);
    }

    /** The artifacts of the module's dependencies. */
    private List<Path> classPath() {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null)
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }
}
