package io.errorcontract.maven;

import io.errorcontract.codegen.goal.GenerateAssertions;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates AssertJ assertions for the exceptions that the goal {@code generate} generates, such as
 * {@code PandaStackAssertions.assertThatError(thrown).isSandboxNotFound().hasSandboxId("sb_1")}. They are compiled with
 * the module's tests, which need {@code io.errorcontract:error-contract-assertj} on their class path. To test against
 * the exceptions of another module, set {@code catalogDirectory} to its catalog.
 *
 * <p>If nothing has changed, no file is touched.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-assertions",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateAssertionsMojo extends AbstractSourcesMojo {

    /**
     * The directory for the generated sources. The goal owns it: it removes files that it no longer generates. Each
     * execution needs a directory of its own.
     *
     * <p>The default is {@code target/generated-test-sources/error-contract}.
     *
     * <pre>{@code
     * <testOutputDirectory>target/generated-test-sources/errors</testOutputDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/error-contract",
            required = true)
    File testOutputDirectory;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        claim(testOutputDirectory);
        Outcome outcome = new GenerateAssertions(
                        failOnWarning,
                        output(testOutputDirectory),
                        new OutputPath(Path.of(project.getBuild().getTestOutputDirectory())),
                        javaSettings(),
                        JavaOptions.of(charset()))
                .run(workspace);
        project.addTestCompileSourceRoot(testOutputDirectory.getPath());
        return outcome;
    }
}
