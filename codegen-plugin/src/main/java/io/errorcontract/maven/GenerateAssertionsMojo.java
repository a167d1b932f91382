package io.errorcontract.maven;

import io.errorcontract.codegen.goal.GenerateAssertionsGoal;
import io.errorcontract.codegen.goal.GenerateAssertionsRequest;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.java.JavaOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates assertions about the exceptions that the goal {@code generate} makes, for AssertJ: for example
 * {@code PandaStackAssertions.assertThatError(thrown).isSandboxNotFound().hasSandboxId("sb_1")}. They are compiled with
 * the module's tests, which need {@code io.errorcontract:error-contract-assertj} on their class path. A module that
 * tests against the exceptions of another one names that one's catalog as {@code catalogDirectory}.
 *
 * <p>A run in which nothing changed touches no file.
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
     * The directory for the generated sources. The goal owns it: it removes what it wrote there before and does not
     * make any more. Each execution needs a directory of its own.
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
    Outcome run() throws IOException {
        claim(testOutputDirectory);
        GenerateAssertionsRequest request = new GenerateAssertionsRequest(
                catalogRequest(),
                testOutputDirectory.toPath(),
                Path.of(project.getBuild().getTestOutputDirectory()),
                javaSettings(),
                JavaOptions.of(charset()));
        Outcome outcome = new GenerateAssertionsGoal(request).run();
        project.addTestCompileSourceRoot(testOutputDirectory.getPath());
        return outcome;
    }
}
